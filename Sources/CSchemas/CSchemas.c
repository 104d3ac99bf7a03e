#include "CSchemas.h"

// A resource of SwiftPM would be a bundle beside the command, and its embedding in code costs the
// compiler half a minute for these hundred kilobytes; the C compiler embeds them at no cost.

const unsigned char *schema_schools(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/schools.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_places(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/places.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_acuerdos(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/acuerdos.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_located(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/located.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_clusters(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/clusters.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_encuentros(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/encuentros.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_sedes(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/sedes.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_groups(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/groups.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_check(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/check.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_datapackage(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/datapackage.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_report(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/report.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_inputs(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/inputs.schema.json" suffix(, 0)
  };
  return text;
}

const unsigned char *schema_parameters(void) {
  static const unsigned char text[] = {
#embed "../Contracts/Schemas/parameters.schema.json" suffix(, 0)
  };
  return text;
}
