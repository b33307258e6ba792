export type ExtensionState = 'REQUESTED' | 'GRANTED' | 'REFUSED';
