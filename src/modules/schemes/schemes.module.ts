import { Module } from '@nestjs/common';
import { SchemeReader } from './application/scheme-reader.js';
import { SchemeWriter } from './application/scheme-writer.js';

@Module({
  providers: [SchemeReader, SchemeWriter],
  exports: [SchemeReader, SchemeWriter],
})
export class SchemesModule {}
