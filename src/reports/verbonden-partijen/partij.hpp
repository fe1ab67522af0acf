// One party as the paragraph verbonden partijen shows it (BBV art. 15 lid 2, art. 26).
#pragma once

#include "analysis/paragraaf.hpp"
#include "base/zin.hpp"
#include "model/register.hpp"
#include "reports/delen/opgaven.hpp"
#include "reports/delen/risicoregel.hpp"

namespace grip::reports {

/// At begin and end of the year.
struct Balansstand {
    Gegeven<Euro> begin;
    Gegeven<Euro> eind;

    static constexpr auto fields = Fields{
        field<&Balansstand::begin>("Op 1 januari"),
        field<&Balansstand::eind>("Op 31 december"),
    };
};

/// A shortage is told in words, never by a minus.
struct Resultaatregel {
    Gegeven<Euro> bedrag;
    std::optional<Tekst> kant;         ///< `voordelig`, `nadelig`; none of nothing
    std::optional<Percentage> procent; ///< of the lasten, without a minus too

    static constexpr auto fields = Fields{
        field<&Resultaatregel::bedrag>("Het bedrag, zonder min"),
        field<&Resultaatregel::kant>("Of het voordelig of nadelig is"),
        field<&Resultaatregel::procent>("Hoeveel procent van de lasten dat is"),
    };
};

/// One line of the overview that municipalities print. What was known before stands on the page of the party alone.
struct Overzichtrij {
    Tekst naam;
    Gegeven<Tekst> vestigingsplaats;
    Gegeven<Rechtsvorm> rechtsvorm;
    Balansstand eigen_vermogen;
    Balansstand vreemd_vermogen;
    Resultaatregel resultaat;
    std::optional<Gegeven<Euro>> bijdrage; ///< none of a party that is only being wound up
    bool beoordeeld = true;

    static constexpr auto fields = Fields{
        field<&Overzichtrij::naam>("Naam"),
        field<&Overzichtrij::vestigingsplaats>("Vestigingsplaats"),
        field<&Overzichtrij::rechtsvorm>("Rechtsvorm"),
        field<&Overzichtrij::eigen_vermogen>("Eigen vermogen"),
        field<&Overzichtrij::vreemd_vermogen>("Vreemd vermogen"),
        field<&Overzichtrij::resultaat>("Resultaat"),
        field<&Overzichtrij::bijdrage>("Onze bijdrage"),
        field<&Overzichtrij::beoordeeld>("Of wij hebben beoordeeld dat het een verbonden partij is"),
    };
};

struct Procentstand {
    std::optional<Aandeel> begin;
    std::optional<Aandeel> eind;

    static constexpr auto fields = Fields{
        field<&Procentstand::begin>("Op 1 januari"),
        field<&Procentstand::eind>("Op 31 december"),
    };
};

/// Of the accounts: what was meant beside what became of it (BBV art. 26). What nobody entered is left open.
struct Vergelijkregel {
    Tekst wat;
    std::optional<Gegeven<Euro>> begroot;
    std::optional<Gegeven<Euro>> na_wijziging;
    std::optional<Gegeven<Euro>> werkelijk;

    static constexpr auto fields = Fields{
        field<&Vergelijkregel::wat>("Wat wordt vergeleken"),
        field<&Vergelijkregel::begroot>("Volgens de begroting"),
        field<&Vergelijkregel::na_wijziging>("Volgens de begroting na wijziging"),
        field<&Vergelijkregel::werkelijk>("Volgens de jaarrekening"),
    };
};

struct Partij {
    Id id;
    Tekst naam;
    Jaar jaar;
    std::optional<Tekst> afgeleid; ///< why it is a verbonden partij, when we do not say so ourselves
    std::optional<Zin> einde;      ///< that we left, or that it is being wound up
    Gegeven<Rechtsvorm> rechtsvorm;
    Gegeven<Tekst> vestigingsplaats;
    Gegeven<Tekst> programma;
    std::optional<Zin> taakvelden; ///< `1.1 Crisisbeheersing en brandweer`
    Gegeven<Zin> deelnemers;
    Gegeven<Proza> openbaar_belang;
    Gegeven<Zin> bestuurlijk_belang; ///< who sits where with which votes
    Gegeven<Zin> financieel_belang;  ///< of what kind, and what is at stake
    bool vraagt_bijdrage = true;     ///< our interest is not in shares or the like alone
    bool draagt_bij = true;          ///< not while it is only being wound up
    Gegeven<Euro> bijdrage;
    std::optional<Zin> herkomst; ///< where that stands, when not in the budget
    Balansstand belang;
    Procentstand belang_procent;
    bool heeft_procent = false;
    bool heeft_bedrag = true;          ///< else `belang` is not asked for, because the share is known in percents
    std::optional<Zin> aandelen_begin; ///< only of a party in which we hold shares
    std::optional<Zin> aandelen_eind;
    bool heeft_aandelen = false;
    std::optional<Gegeven<Euro>> dividend;
    std::optional<Jaar> dividend_over;
    Balansstand eigen_vermogen;
    Balansstand vreemd_vermogen;
    Gegeven<Euro> resultaat;
    Resultaatregel resultaat_in_woorden;
    std::optional<Tekst> resultaatbestemming;
    std::optional<Euro> lasten; ///< of the party
    std::optional<Percentage> aandeel_in_lasten;
    std::optional<Percentage> resultaat_procent;
    Berekend<Percentage> solvabiliteit;
    std::vector<Vergelijkregel> vergelijking; ///< in the accounts only
    std::vector<Opgaveregel> opgaven;         ///< where papers differ
    std::vector<Risicoregel> risicos;
    Gegeven<Zin> risicostand;
    bool eigen_blad = true;       ///< there is more to tell than the overview has
    std::vector<Tekst> ontbreekt; ///< keys
    std::vector<Tekst> ontbreekt_in_woorden;

    bool verwacht_bijdrage() const { return draagt_bij && vraagt_bijdrage; }

    static constexpr auto fields = Fields{
        field<&Partij::id>("Id van de samenwerking"),
        field<&Partij::naam>("Naam"),
        field<&Partij::jaar>("Het jaar van de cijfers"),
        field<&Partij::afgeleid>("Waarom dit een verbonden partij is, als dat uit de rechtsvorm is afgeleid"),
        field<&Partij::einde>("Wanneer onze deelname eindigde, en de vereffening klaar was"),
        field<&Partij::rechtsvorm>("Rechtsvorm"),
        field<&Partij::vestigingsplaats>("Vestigingsplaats"),
        field<&Partij::programma>("Programma van de begroting"),
        field<&Partij::taakvelden>("Taakvelden van het BBV waaronder zij valt"),
        field<&Partij::deelnemers>("Deelnemers"),
        field<&Partij::openbaar_belang>("Het openbaar belang dat ermee wordt gediend"),
        field<&Partij::bestuurlijk_belang>("Ons bestuurlijk belang"),
        field<&Partij::financieel_belang>("Ons financieel belang"),
        field<&Partij::vraagt_bijdrage>("Of een bijdrage te verwachten is"),
        field<&Partij::draagt_bij>("Of wij in dit jaar nog meedoen"),
        field<&Partij::bijdrage>("Onze bijdrage"),
        field<&Partij::herkomst>("Waar de bijdrage staat, als dat niet de begroting is"),
        field<&Partij::belang>("Ons belang in euro's"),
        field<&Partij::belang_procent>("Ons belang in procenten"),
        field<&Partij::heeft_procent>("Of het belang in procenten is ingevuld"),
        field<&Partij::heeft_bedrag>("Of het belang in euro's wordt getoond"),
        field<&Partij::aandelen_begin>("Onze aandelen op 1 januari"),
        field<&Partij::aandelen_eind>("Onze aandelen op 31 december"),
        field<&Partij::heeft_aandelen>("Of wij aandelen hebben"),
        field<&Partij::dividend>("Dividend dat wij krijgen"),
        field<&Partij::dividend_over>("Het jaar waarover het dividend gaat"),
        field<&Partij::eigen_vermogen>("Eigen vermogen"),
        field<&Partij::vreemd_vermogen>("Vreemd vermogen"),
        field<&Partij::resultaat>("Resultaat"),
        field<&Partij::resultaat_in_woorden>("Het resultaat zonder min, en of het mee- of tegenvalt"),
        field<&Partij::resultaatbestemming>("Wat er met het resultaat gebeurt"),
        field<&Partij::lasten>("Lasten van de partij"),
        field<&Partij::aandeel_in_lasten>("Onze bijdrage gedeeld door de lasten van de partij"),
        field<&Partij::resultaat_procent>("Resultaat gedeeld door de lasten van de partij"),
        field<&Partij::solvabiliteit>("Eigen vermogen gedeeld door eigen en vreemd vermogen"),
        field<&Partij::vergelijking>("Begroting en jaarrekening naast elkaar"),
        field<&Partij::opgaven>("Wat andere stukken voor hetzelfde noemen"),
        field<&Partij::risicos>("Risico's die niet vervallen zijn"),
        field<&Partij::risicostand>("Aantal risico's"),
        field<&Partij::eigen_blad>("Of er meer te zeggen is dan in het overzicht staat"),
        field<&Partij::ontbreekt>("De sleutels die de paragraaf vraagt en het register niet heeft"),
        field<&Partij::ontbreekt_in_woorden>("Dezelfde in woorden"),
    };
};

Overzichtrij overzichtrij(const Partij& partij, bool beoordeeld);

Partij partij(const Register& data, const Samenwerking& samenwerking, Jaar jaar, analysis::Paragraafsoort soort);

} // namespace grip::reports
