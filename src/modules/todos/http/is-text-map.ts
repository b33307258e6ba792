import { ValidateBy, type ValidationOptions } from 'class-validator';

const MOST = 30;

/** A JSON object of short texts, by short names. */
export function IsTextMap(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isTextMap',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'object' &&
          value !== null &&
          Object.entries(value).length <= MOST &&
          Object.entries(value).every(
            ([name, text]) => /^\w{1,40}$/.test(name) && typeof text === 'string' && text.length <= 500,
          ),
        defaultMessage: () => `settings 的每一项都应为不超过 500 字的文字，最多 ${MOST} 项`,
      },
    },
    options,
  );
}
