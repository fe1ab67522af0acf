#include "load/records.hpp"
#include "load/termijnregels.hpp"
#include "schema/decode.hpp"

namespace grip::load {

Termijnen decode_termijnen(const yaml::Document& document, yaml::Faults& faults) {
    Termijnen termijnen = schema::decode<Termijnen>(document, faults);
    check_termijnregels(termijnen.termijnen, faults);
    return termijnen;
}

} // namespace grip::load
