import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { OrganizationsModule } from '../organizations/index.js';
import { SchemesModule } from '../schemes/index.js';
import { ConfirmImport } from './application/confirm-import.js';
import { ListCorrectedItems } from './application/corrected-items.query.js';
import { CorrectImport } from './application/correct-import.js';
import { GetDifference } from './application/get-difference.query.js';
import { GetImport } from './application/get-import.query.js';
import { EndLostParsing } from './application/end-lost-parsing.js';
import { FollowImport } from './application/import-progress.query.js';
import { KeepImport } from './application/keep-import.js';
import { ListImportCommitments } from './application/list-commitments.query.js';
import { ListImports } from './application/list-imports.query.js';
import { ParseAgain } from './application/parse-again.js';
import { ParseImport } from './application/parse-import.js';
import { GetSchemeText } from './application/scheme-text.query.js';
import { UploadImport } from './application/upload-import.js';
import { ImportsController } from './http/imports.controller.js';
import { SchemeTextController } from './http/scheme-text.controller.js';
import { EndLostParsingHandler } from './jobs/end-lost-parsing.job.js';
import { ParseImportHandler } from './jobs/parse-import.handler.js';
import { intakeConstraintErrors } from './persistence/index.js';

registerConstraintErrors(intakeConstraintErrors);

@Module({
  imports: [OrganizationsModule, SchemesModule],
  controllers: [ImportsController, SchemeTextController],
  providers: [
    ConfirmImport,
    CorrectImport,
    ListCorrectedItems,
    EndLostParsing,
    EndLostParsingHandler,
    FollowImport,
    GetDifference,
    GetImport,
    GetSchemeText,
    KeepImport,
    ListImportCommitments,
    ListImports,
    ParseAgain,
    ParseImport,
    ParseImportHandler,
    UploadImport,
  ],
  exports: [ConfirmImport, CorrectImport, GetImport, UploadImport],
})
export class IntakeModule {}
