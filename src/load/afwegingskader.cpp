#include "model/afwegingskader.hpp"

#include "load/decode_file.hpp"
#include "load/lengths.hpp"

namespace grip {

/// Found by decode_file. What is laid beside each option of each proposal stays far below what a file may hold.
static void check_file(const Afwegingskader& kader, const yaml::Document& /*document*/, yaml::Faults& faults) {
    constexpr std::size_t most = 100;
    load::check_length(kader, &Afwegingskader::zeef, most, faults);
    load::check_length(kader, &Afwegingskader::vormvragen, most, faults);
    load::check_length(kader, &Afwegingskader::vormadvies, most, faults);
}

} // namespace grip

template grip::Afwegingskader grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Afwegingskader>();
