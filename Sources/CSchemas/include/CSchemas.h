// The JSON Schemas of Contracts/Schemas, built into every command: each a text that ends in NUL.
#ifndef CSCHEMAS_H
#define CSCHEMAS_H

const unsigned char *_Nonnull schema_schools(void);
const unsigned char *_Nonnull schema_places(void);
const unsigned char *_Nonnull schema_acuerdos(void);
const unsigned char *_Nonnull schema_located(void);
const unsigned char *_Nonnull schema_clusters(void);
const unsigned char *_Nonnull schema_encuentros(void);
const unsigned char *_Nonnull schema_sedes(void);
const unsigned char *_Nonnull schema_groups(void);
const unsigned char *_Nonnull schema_check(void);
const unsigned char *_Nonnull schema_datapackage(void);
const unsigned char *_Nonnull schema_report(void);
const unsigned char *_Nonnull schema_inputs(void);
const unsigned char *_Nonnull schema_parameters(void);

#endif
