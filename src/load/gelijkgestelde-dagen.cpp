#include "model/gelijkgestelde-dagen.hpp"

#include "load/decode_file.hpp"

namespace grip {

/// Its field table says all.
static void check_file(const GelijkgesteldeDagen& /*record*/, const yaml::Document& /*document*/,
                       yaml::Faults& /*faults*/) {}

} // namespace grip

template grip::GelijkgesteldeDagen grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::GelijkgesteldeDagen>();
