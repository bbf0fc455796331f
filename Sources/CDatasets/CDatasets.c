#include "CDatasets.h"

// #embed reads the tables when this file is compiled, and the compiler lists them among its inputs,
// so that a changed table is noticed. Clang has it since 19 and calls it an extension before C23.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char burden_model[] = {
#embed "../../Datasets/minilaterals/burden-model.json"
};
static const unsigned char chairs[] = {
#embed "../../Datasets/minilaterals/chairs.csv"
};
static const unsigned char countries[] = {
#embed "../../Datasets/minilaterals/countries.csv"
};
static const unsigned char datapackage[] = {
#embed "../../Datasets/minilaterals/datapackage.json"
};
static const unsigned char eligibility[] = {
#embed "../../Datasets/minilaterals/eligibility.csv"
};
static const unsigned char gatherings_history[] = {
#embed "../../Datasets/minilaterals/gatherings-history.csv"
};
static const unsigned char gatherings[] = {
#embed "../../Datasets/minilaterals/gatherings.csv"
};
static const unsigned char group_design[] = {
#embed "../../Datasets/minilaterals/group-design.csv"
};
static const unsigned char groups[] = {
#embed "../../Datasets/minilaterals/groups.csv"
};
static const unsigned char memberships[] = {
#embed "../../Datasets/minilaterals/memberships.csv"
};
static const unsigned char peer_group_definitions[] = {
#embed "../../Datasets/minilaterals/peer-group-definitions.csv"
};
static const unsigned char peer_groups[] = {
#embed "../../Datasets/minilaterals/peer-groups.csv"
};

static const embedded_file files[] = {
    {"burden-model.json", burden_model, sizeof burden_model},
    {"chairs.csv", chairs, sizeof chairs},
    {"countries.csv", countries, sizeof countries},
    {"datapackage.json", datapackage, sizeof datapackage},
    {"eligibility.csv", eligibility, sizeof eligibility},
    {"gatherings-history.csv", gatherings_history, sizeof gatherings_history},
    {"gatherings.csv", gatherings, sizeof gatherings},
    {"group-design.csv", group_design, sizeof group_design},
    {"groups.csv", groups, sizeof groups},
    {"memberships.csv", memberships, sizeof memberships},
    {"peer-group-definitions.csv", peer_group_definitions, sizeof peer_group_definitions},
    {"peer-groups.csv", peer_groups, sizeof peer_groups},
};

const embedded_file *embedded_file_at(size_t place) {
  return place < sizeof files / sizeof files[0] ? &files[place] : NULL;
}
