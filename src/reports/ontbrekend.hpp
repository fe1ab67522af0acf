// What a paper shows and nobody has filled in, found by walking its view: by place for who keeps the register, and in plain words
// for who reads the paper.
#pragma once

#include "reports/report.hpp"

namespace grip::reports {

/// What is missing in one file, in one line.
struct Ontbrekend {
    Tekst naam;
    Tekst bestand;
    Tekst sleutels; ///< `Wie: portefeuillehouder, accounthouder – regel 1; Geld: niets ingevuld`

    static constexpr auto fields = Fields{
        field<&Ontbrekend::naam>("Naam van de samenwerking"),
        field<&Ontbrekend::bestand>("Bestand"),
        field<&Ontbrekend::sleutels>("Wat er ontbreekt en op welke regel, per blok"),
    };
};

/// The same for the reader of a paper.
struct NietBekend {
    Tekst naam;
    Tekst wat; ///< `de accounthouder, de vestigingsplaats; van geld en belangen niets`

    static constexpr auto fields = Fields{
        field<&NietBekend::naam>("Naam van de samenwerking"),
        field<&NietBekend::wat>("Wat niet bekend is, in woorden"),
    };
};

struct Ontbrekends {
    std::vector<Ontbrekend> per_bestand;
    std::vector<NietBekend> per_samenwerking;
    std::size_t aantal = 0; ///< of facts
};

Ontbrekends ontbrekends(const Register& data, const Value& view);

} // namespace grip::reports
