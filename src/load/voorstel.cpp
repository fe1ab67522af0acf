#include "model/voorstel.hpp"

#include "load/decode_file.hpp"
#include "load/lengths.hpp"
#include "load/risicos.hpp"

namespace grip {
namespace {

/// With two of them nobody can tell with which the others are compared.
void check_huidig(const Voorstel& voorstel, yaml::Faults& faults) {
    const Optie* eerste = nullptr;
    for (const Optie& optie : voorstel.opties) {
        if (!optie.huidig) continue;
        if (eerste == nullptr) eerste = &optie;
        else
            faults.add(schema::rules::waarde_ongeldig, at(optie, &Optie::huidig),
                       fmt::format("ook de optie `{}` is de huidige", eerste->id.text),
                       "Zo gaat het nu is er maar één; haal `huidig` bij de andere weg.");
    }
}

} // namespace

/// Found by decode_file.
static void check_file(const Voorstel& voorstel, const yaml::Document& /*document*/, yaml::Faults& faults) {
    constexpr std::size_t most_opties = 20;
    load::check_length(voorstel, &Voorstel::opties, most_opties, faults);
    check_huidig(voorstel, faults);
    for (const Optie& optie : voorstel.opties) load::check_risicos(optie.risicos, faults);
}

} // namespace grip

template grip::Voorstel grip::load::decode_file(const yaml::Document&, yaml::Faults&);
template const grip::schema::Shape& grip::schema::shape_of<grip::Voorstel>();
