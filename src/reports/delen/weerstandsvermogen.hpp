// The municipality's side of the risk paragraph: its capacity, its norms and its kengetallen.
#pragma once

#include "analysis/risico/weerstand.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "reports/report.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Capaciteitsregel {
    Tekst naam;
    Gegeven<Euro> bedrag;
    Duur aard{};
    std::optional<Euro> telt_voor; ///< structural capacity counts for as many years as structural risks

    static constexpr auto fields = Fields{
        Field{"naam", &Capaciteitsregel::naam, "Waaruit"},
        Field{"bedrag", &Capaciteitsregel::bedrag, "Bedrag"},
        Field{"aard", &Capaciteitsregel::aard, "Eén keer of elk jaar"},
        Field{"telt_voor", &Capaciteitsregel::telt_voor, "Bedrag dat meetelt"},
    };
};

struct Klassegrens {
    Aantal klasse;
    Gegeven<Kans> kans;      ///< with the source of the norms
    std::optional<Euro> min; ///< none when the municipality set no bounds
    std::optional<Euro> max;

    static constexpr auto fields = Fields{
        Field{"klasse", &Klassegrens::klasse, "Klasse"},
        Field{"kans", &Klassegrens::kans, "Kans per jaar"},
        Field{"min", &Klassegrens::min, "Laagste bedrag"},
        Field{"max", &Klassegrens::max, "Hoogste bedrag; dat van de laatste klasse is een aanname"},
    };
};

struct Kengetalregel {
    Jaar jaar;
    Gegeven<Percentage> netto_schuldquote;
    Gegeven<Percentage> netto_schuldquote_gecorrigeerd;
    Gegeven<Percentage> solvabiliteit;
    Gegeven<Percentage> grondexploitatie;
    Gegeven<Percentage> structurele_exploitatieruimte;
    Gegeven<Percentage> belastingcapaciteit;
    std::optional<Proza> beoordeling;

    static constexpr auto fields = Fields{
        Field{"jaar", &Kengetalregel::jaar, "Jaar"},
        Field{"netto_schuldquote", &Kengetalregel::netto_schuldquote, "Netto schuldquote"},
        Field{"netto_schuldquote_gecorrigeerd", &Kengetalregel::netto_schuldquote_gecorrigeerd,
              "Netto schuldquote, gecorrigeerd voor leningen"},
        Field{"solvabiliteit", &Kengetalregel::solvabiliteit, "Solvabiliteitsratio"},
        Field{"grondexploitatie", &Kengetalregel::grondexploitatie, "Grondexploitatie"},
        Field{"structurele_exploitatieruimte", &Kengetalregel::structurele_exploitatieruimte,
              "Structurele exploitatieruimte"},
        Field{"belastingcapaciteit", &Kengetalregel::belastingcapaciteit, "Belastingcapaciteit"},
        Field{"beoordeling", &Kengetalregel::beoordeling, "Wat zij samen zeggen"},
    };
};

std::vector<Capaciteitsregel> capaciteit(const Gemeente& gemeente);
std::vector<Klassegrens> klassegrenzen(const Risiconormen& normen);
std::vector<Kengetalregel> kengetallen(const Gemeente& gemeente);

} // namespace grip::reports
