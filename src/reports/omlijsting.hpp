// What every report begins and ends with.
#pragma once

#include "base/opschrift.hpp"
#include "reports/report.hpp"

namespace grip::reports {

/// What is missing in one file, in one line.
struct Ontbrekend {
    Tekst naam;
    Tekst bestand;
    Tekst sleutels; ///< `Wie: portefeuillehouder, accounthouder; Geld: niets ingevuld`

    static constexpr auto fields = Fields{
        field<&Ontbrekend::naam>("Naam van de samenwerking"),
        field<&Ontbrekend::bestand>("Bestand"),
        field<&Ontbrekend::sleutels>("Wat er ontbreekt, per blok"),
    };
};

/// A picture that goes with a report.
struct Beeldverwijzing {
    Tekst titel;
    Url bestand; ///< as seen from the report

    static constexpr auto fields = Fields{
        field<&Beeldverwijzing::titel>("Wat erop staat"),
        field<&Beeldverwijzing::bestand>("Waar het staat"),
    };
};

struct Omlijsting {
    Tekst titel;
    Tekst gemeente;
    Tekst code;
    Date peildatum{};
    Tekst versie;
    bool niet_openbaar = false;
    Aantal gelezen;
    std::vector<Tekst> overgeslagen;
    std::vector<Ontbrekend> ontbrekend;
    std::vector<Beeldverwijzing> beelden; ///< only when they were asked for

    static constexpr auto fields = Fields{
        field<&Omlijsting::titel>("Titel van het stuk"),
        field<&Omlijsting::gemeente>("Naam van de gemeente"),
        field<&Omlijsting::code>("Code van de gemeente"),
        field<&Omlijsting::peildatum>("Dag waarnaar is gekeken"),
        field<&Omlijsting::versie>("Versie van grip"),
        field<&Omlijsting::niet_openbaar>("Of er iets in staat dat vertrouwelijk is"),
        field<&Omlijsting::gelezen>("Aantal gelezen samenwerkingen"),
        field<&Omlijsting::overgeslagen>("Bestanden en onderdelen die wegens fouten zijn overgeslagen"),
        field<&Omlijsting::ontbrekend>("Wat er ontbreekt, per bestand"),
        field<&Omlijsting::beelden>("De beelden bij dit stuk"),
    };
};

/// The frame around a view; what is missing is collected from the view itself.
Omlijsting omlijst(const Report& report, const Stand& stand, const Value& view, bool niet_openbaar);

/// What of it every format tells.
Opschrift opschrift(const Omlijsting& omlijsting);

/// Of what is missing because a part of its file was left out, says so.
void mark_ongelezen(const Register& data, Value& view);

/// The frame and the view as one: what a template sees.
Value join(const Omlijsting& omlijsting, Value view);

} // namespace grip::reports
