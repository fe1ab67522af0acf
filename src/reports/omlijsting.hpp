// What every report begins and ends with.
#pragma once

#include "base/bijsluiter.hpp"
#include "reports/ontbrekend.hpp"

namespace grip::reports {

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
    std::vector<Tekst> merken; ///< see Opschrift
    Aantal gelezen;
    bool niet_volledig_gelezen = false;
    std::vector<Tekst> overgeslagen;
    std::vector<Ontbrekend> ontbrekend;
    std::vector<NietBekend> niet_bekend;
    std::vector<Beeldverwijzing> beelden; ///< only when they were asked for

    static constexpr auto fields = Fields{
        field<&Omlijsting::titel>("Titel van het stuk"),
        field<&Omlijsting::gemeente>("Naam van de gemeente"),
        field<&Omlijsting::code>("Code van de gemeente"),
        field<&Omlijsting::peildatum>("Dag waarnaar is gekeken"),
        field<&Omlijsting::versie>("Versie van grip"),
        field<&Omlijsting::niet_openbaar>("Of er iets in staat dat vertrouwelijk is"),
        field<&Omlijsting::merken>("Wat het stuk daarom draagt: de geheimhouding die erop rust, of ons eigen merk"),
        field<&Omlijsting::gelezen>("Aantal gelezen samenwerkingen"),
        field<&Omlijsting::niet_volledig_gelezen>("Of er iets wegens fouten is overgeslagen"),
        field<&Omlijsting::overgeslagen>("Bestanden en onderdelen die wegens fouten zijn overgeslagen")
            .voor_de_beheerder(),
        field<&Omlijsting::ontbrekend>("Wat er ontbreekt, per bestand").voor_de_beheerder(),
        field<&Omlijsting::niet_bekend>("Wat niet bekend is, per samenwerking"),
        field<&Omlijsting::beelden>("De beelden bij dit stuk"),
    };
};

/// The frame around a view. `merken`: those of its Opschrift.
Omlijsting omlijst(const Report& report, const Stand& stand, Ontbrekends ontbrekends,
                   const std::vector<std::string>& over, std::vector<std::string> merken);

/// What of it every format tells.
Opschrift opschrift(const Omlijsting& omlijsting);

/// What of it goes with a table, beside the choices that were made; `werk`: for who keeps the register.
Bijsluiter bijsluiter(const Omlijsting& omlijsting, std::vector<std::string> keuzes, bool werk);

/// Of what is missing because a part of its file was left out, says so.
void mark_ongelezen(const Register& data, Value& view);

/// The frame and the view as one: what a template sees.
Value join(const Omlijsting& omlijsting, Value view);

} // namespace grip::reports
