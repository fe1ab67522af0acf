#include "model/termijnen.hpp"

#include "load/decode_file.hpp"
#include "load/termijnregels.hpp"

namespace grip {

/// Found by decode_file.
static void check_file(const Termijnen& termijnen, const yaml::Document& /*document*/, yaml::Faults& faults) {
    load::check_termijnregels(termijnen.termijnen, faults);
}

} // namespace grip

template grip::Termijnen grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Termijnen>();
