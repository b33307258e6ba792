import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { OrganizationsModule } from '../organizations/index.js';
import { SchemesModule } from '../schemes/index.js';
import { ConfirmImport } from './application/confirm-import.js';
import { CorrectImport } from './application/correct-import.js';
import { GetDifference } from './application/get-difference.query.js';
import { GetImport } from './application/get-import.query.js';
import { FollowImport } from './application/import-progress.query.js';
import { ListImports } from './application/list-imports.query.js';
import { ParseImport } from './application/parse-import.js';
import { UploadImport } from './application/upload-import.js';
import { ImportsController } from './http/imports.controller.js';
import { ParseImportHandler } from './jobs/parse-import.handler.js';
import { intakeConstraintErrors } from './persistence/index.js';

registerConstraintErrors(intakeConstraintErrors);

@Module({
  imports: [OrganizationsModule, SchemesModule],
  controllers: [ImportsController],
  providers: [
    ConfirmImport,
    CorrectImport,
    FollowImport,
    GetDifference,
    GetImport,
    ListImports,
    ParseImport,
    ParseImportHandler,
    UploadImport,
  ],
  exports: [ConfirmImport, CorrectImport, GetImport, UploadImport],
})
export class IntakeModule {}
