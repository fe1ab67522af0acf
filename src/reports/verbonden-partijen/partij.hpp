// One party as the paragraph verbonden partijen shows it (BBV art. 15 lid 2, art. 26).
#pragma once

#include "analysis/paragraaf.hpp"
#include "model/register.hpp"
#include "reports/delen/risicoregel.hpp"

namespace grip::reports {

/// At begin and end of the year.
struct Balansstand {
    Gegeven<Euro> begin;
    Gegeven<Euro> eind;

    static constexpr auto fields = Fields{
        Field{"begin", &Balansstand::begin, "Op 1 januari"},
        Field{"eind", &Balansstand::eind, "Op 31 december"},
    };
};

struct Procentstand {
    std::optional<Aandeel> begin;
    std::optional<Aandeel> eind;

    static constexpr auto fields = Fields{
        Field{"begin", &Procentstand::begin, "Op 1 januari"},
        Field{"eind", &Procentstand::eind, "Op 31 december"},
    };
};

struct Partij {
    Id id;
    Tekst naam;
    Jaar jaar;
    Gegeven<Rechtsvorm> rechtsvorm;
    Gegeven<Tekst> vestigingsplaats;
    Gegeven<Tekst> programma;
    Gegeven<Tekst> deelnemers;
    Gegeven<Proza> openbaar_belang;
    Gegeven<Tekst> bestuurlijk_belang; ///< who sits where with which votes
    Gegeven<Tekst> financieel_belang;  ///< of what kind, and what is at stake
    Gegeven<Euro> bijdrage;
    Balansstand belang;
    Procentstand belang_procent;
    bool heeft_procent = false;
    bool heeft_bedrag = true; ///< else `belang` is not asked for, because the share is known in percents
    Balansstand eigen_vermogen;
    Balansstand vreemd_vermogen;
    Gegeven<Euro> resultaat;
    std::optional<Tekst> resultaatbestemming;
    std::optional<Euro> lasten; ///< of the party
    std::optional<Percentage> aandeel_in_lasten;
    std::optional<Percentage> resultaat_procent;
    std::optional<Percentage> solvabiliteit;
    std::vector<Risicoregel> risicos;
    Gegeven<Tekst> risicostand;
    std::vector<Tekst> ontbreekt;

    static constexpr auto fields = Fields{
        Field{"id", &Partij::id, "Id van de samenwerking"},
        Field{"naam", &Partij::naam, "Naam"},
        Field{"jaar", &Partij::jaar, "Het jaar van de cijfers"},
        Field{"rechtsvorm", &Partij::rechtsvorm, "Rechtsvorm"},
        Field{"vestigingsplaats", &Partij::vestigingsplaats, "Vestigingsplaats"},
        Field{"programma", &Partij::programma, "Programma van de begroting"},
        Field{"deelnemers", &Partij::deelnemers, "Deelnemers"},
        Field{"openbaar_belang", &Partij::openbaar_belang, "Het openbaar belang dat ermee wordt gediend"},
        Field{"bestuurlijk_belang", &Partij::bestuurlijk_belang, "Ons bestuurlijk belang"},
        Field{"financieel_belang", &Partij::financieel_belang, "Ons financieel belang"},
        Field{"bijdrage", &Partij::bijdrage, "Onze bijdrage"},
        Field{"belang", &Partij::belang, "Ons belang in euro's"},
        Field{"belang_procent", &Partij::belang_procent, "Ons belang in procenten"},
        Field{"heeft_procent", &Partij::heeft_procent, "Of het belang in procenten is ingevuld"},
        Field{"heeft_bedrag", &Partij::heeft_bedrag, "Of het belang in euro's wordt getoond"},
        Field{"eigen_vermogen", &Partij::eigen_vermogen, "Eigen vermogen"},
        Field{"vreemd_vermogen", &Partij::vreemd_vermogen, "Vreemd vermogen"},
        Field{"resultaat", &Partij::resultaat, "Resultaat"},
        Field{"resultaatbestemming", &Partij::resultaatbestemming, "Wat er met het resultaat gebeurt"},
        Field{"lasten", &Partij::lasten, "Lasten van de partij"},
        Field{"aandeel_in_lasten", &Partij::aandeel_in_lasten, "Onze bijdrage gedeeld door de lasten van de partij"},
        Field{"resultaat_procent", &Partij::resultaat_procent, "Resultaat gedeeld door de lasten van de partij"},
        Field{"solvabiliteit", &Partij::solvabiliteit, "Eigen vermogen gedeeld door eigen en vreemd vermogen"},
        Field{"risicos", &Partij::risicos, "Risico's die niet vervallen zijn"},
        Field{"risicostand", &Partij::risicostand, "Aantal risico's"},
        Field{"ontbreekt", &Partij::ontbreekt, "Wat de paragraaf vraagt en het register niet heeft"},
    };
};

Partij partij(const Samenwerking& samenwerking, Jaar jaar, analysis::Paragraafsoort soort);

} // namespace grip::reports
