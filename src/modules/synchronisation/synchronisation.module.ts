import { Module } from '@nestjs/common';
import { ExternalIds } from './application/external-ids.js';
import { SynchronisePeople } from './application/synchronise-people.js';
import { SynchroniseUnits } from './application/synchronise-units.js';
import { ExternalIdsController } from './http/external-ids.controller.js';
import { SyncController } from './http/sync.controller.js';

/** Units, people and numbers of office systems. */
@Module({
  controllers: [ExternalIdsController, SyncController],
  providers: [ExternalIds, SynchroniseUnits, SynchronisePeople],
})
export class SynchronisationModule {}
