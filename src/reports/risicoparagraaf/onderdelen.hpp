// The smaller records of the risk paragraph.
#pragma once

#include "base/zin.hpp"
#include "schema/describe.hpp"

namespace grip {

namespace reports {

/// How the distribution of the total is found.
enum class Methode { exact, simulatie };

} // namespace reports

template <>
inline constexpr auto options<reports::Methode> = std::array{
    Option{reports::Methode::exact, "exact", "De verdeling wordt uitgerekend, met een onder- en bovengrens"},
    Option{reports::Methode::simulatie, "simulatie", "De verdeling wordt geschat met trekkingen (Monte Carlo)"},
};

namespace reports {

/// One risk as it would be without its measure.
struct RegelZonderMaatregel {
    Aantal nummer;
    Tekst omschrijving;
    Kans kans;
    Euro min;
    Euro verwacht;
    Euro max;

    static constexpr auto fields = Fields{
        field<&RegelZonderMaatregel::nummer>("Nummer van het risico"),
        field<&RegelZonderMaatregel::omschrijving>("Wat er kan gebeuren"),
        field<&RegelZonderMaatregel::kans>("Kans per jaar zonder de maatregel"),
        field<&RegelZonderMaatregel::min>("Het laagste bedrag, voor ons deel"),
        field<&RegelZonderMaatregel::verwacht>("Het verwachte bedrag, voor ons deel"),
        field<&RegelZonderMaatregel::max>("Het hoogste bedrag, voor ons deel"),
    };
};

/// Had no measure been taken.
struct ZonderMaatregelen {
    Zin zin;    ///< `Zonder de maatregelen bij 5 risico's was € 4,5 miljoen nodig: € 1,1 miljoen meer.`
    Zin aantal; ///< of risks of which that is known, in words
    Euro benodigd;
    std::optional<Euro> meer; ///< than with measures
    std::optional<Euro> minder;
    std::vector<RegelZonderMaatregel> risicos;

    static constexpr auto fields = Fields{
        field<&ZonderMaatregelen::zin>("Wat de maatregelen schelen, in een zin"),
        field<&ZonderMaatregelen::aantal>("Van hoeveel risico's dat bekend is, in woorden"),
        field<&ZonderMaatregelen::benodigd>("Benodigde weerstandscapaciteit zonder maatregelen"),
        field<&ZonderMaatregelen::meer>("Hoeveel meer dat is dan met maatregelen"),
        field<&ZonderMaatregelen::minder>("Hoeveel minder dat is"),
        field<&ZonderMaatregelen::risicos>("De risico's waarvan dat bekend is"),
    };
};

/// How many draws a simulation makes.
using Lotnummers = Decimal<1000, 10'000'000, 0>;

struct Simulatie {
    Aantal zaad;
    Lotnummers trekkingen;

    static constexpr auto fields = Fields{
        field<&Simulatie::zaad>("Begin van de trekkingen"),
        field<&Simulatie::trekkingen>("Aantal trekkingen"),
    };
};

struct Bekeken {
    Date datum{};
    Tekst van;
    Tekst omschrijving;
    Risicostatus status{};

    static constexpr auto fields = Fields{
        field<&Bekeken::datum>("Dag"),
        field<&Bekeken::van>("Van wie het risico is"),
        field<&Bekeken::omschrijving>("Wat er kan gebeuren"),
        field<&Bekeken::status>("Of het nog bestaat"),
    };
};

/// What is rare and large does not show in the required amount.
struct BuitenBeeld {
    std::optional<Zin> aantal;     ///< `3 risico's`, of those that cost more than that, with so small a chance
    Percentage kans;               ///< smaller than this
    std::optional<Euro> gemiddeld; ///< when that is more than the required amount: then there is no verdict
    std::optional<Euro> bij_99;    ///< what 99 % asks; none when that was asked
    std::optional<Zin> gemiddeld_rond;
    std::optional<Zin> bij_99_rond;

    static constexpr auto fields = Fields{
        field<&BuitenBeeld::aantal>("Hoeveel risico's meer kosten dan nodig is, met zo'n kleine kans; in woorden"),
        field<&BuitenBeeld::kans>("Kleiner dan deze kans"),
        field<&BuitenBeeld::gemiddeld>("Wat de risico's samen gemiddeld per jaar kosten, als dat meer is dan nodig"),
        field<&BuitenBeeld::bij_99>("Wat met 99 % zekerheid nodig is"),
        field<&BuitenBeeld::gemiddeld_rond>("Dat gemiddelde, zoals een zin het noemt"),
        field<&BuitenBeeld::bij_99_rond>("Dat bedrag, zoals een zin het noemt"),
    };
};

/// What confidential risks do to what everybody may read.
struct Verborgenheid {
    bool zonder_keuze = false;
    bool weggelaten = false;
    bool meegeteld = false;
    std::optional<Euro> afronding;    ///< to which the total is rounded up, when they count
    std::vector<Tekst> niet_openbaar; ///< keys of this view that are left out, because with the list they tell the sum

    static constexpr auto fields = Fields{
        field<&Verborgenheid::zonder_keuze>("Of de gemeente niet koos of zij openbaar meetellen"),
        field<&Verborgenheid::weggelaten>("Of zij openbaar niet meetellen"),
        field<&Verborgenheid::meegeteld>("Of zij meetellen in het afgeronde totaal"),
        field<&Verborgenheid::afronding>("Op hoeveel euro dat is afgerond"),
        field<&Verborgenheid::niet_openbaar>("Sleutels die daarom leeg zijn"),
    };
};

/// The fixed computation of the municipality, beside the quantile.
struct Berekening {
    Tekst som;         ///< what is added up, in words
    Percentage factor; ///< how much of that
    bool heel = false; ///< all of it
    Euro bedrag;
    bool norm = false; ///< this is what must be there, and not the quantile
    bool zonder_vertrouwelijke = false;

    static constexpr auto fields = Fields{
        field<&Berekening::som>("Wat is opgeteld"),
        field<&Berekening::factor>("Hoeveel procent daarvan"),
        field<&Berekening::heel>("Of dat alles is"),
        field<&Berekening::bedrag>("De uitkomst"),
        field<&Berekening::zonder_vertrouwelijke>("Of vertrouwelijke risico's er niet in zitten"),
        field<&Berekening::norm>("Of dit de benodigde weerstandscapaciteit is"),
    };
};

} // namespace reports
} // namespace grip
