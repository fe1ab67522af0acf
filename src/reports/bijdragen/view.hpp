// What grip bijdragen shows of all parties.
#pragma once

#include "reports/delen/dividend.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/stuurbaar.hpp"

namespace grip::reports::bijdragen {

struct Rij {
    Id id;
    Tekst naam;
    std::optional<Zin> deelname;     ///< `tot en met 30 juni 2026`, `nog in voorbereiding`
    std::vector<Jaarbijdrage> jaren; ///< the year before, the year itself, and those ahead
    Groei groei;
    Berekend<Percentage> aandeel_lasten;
    Berekend<Euro> per_inwoner;
    Gegeven<Beinvloedbaarheid> beinvloedbaar;
    std::optional<Zin> opmerking; ///< for what has no place beside a figure: `2027: concept`

    static constexpr auto fields = Fields{
        field<&Rij::id>("Id van de samenwerking"),
        field<&Rij::naam>("Naam"),
        field<&Rij::deelname>("Tot wanneer wij meedoen, of dat wij nog niet meedoen"),
        field<&Rij::jaren>("Het jaar ervoor, het jaar zelf, en de drie jaren erna"),
        field<&Rij::groei>("Groei van het jaar ervoor naar het jaar zelf"),
        field<&Rij::aandeel_lasten>("Deel van de lasten van onze begroting"),
        field<&Rij::per_inwoner>("Bijdrage per inwoner"),
        field<&Rij::beinvloedbaar>("Of de raad de uitgaven kan sturen"),
        field<&Rij::opmerking>("Waar een bedrag niet uit de begroting komt, of niet is vastgesteld"),
    };
};

struct Jaartotaal {
    Jaar jaar;
    Berekend<Euro> bijdrage; ///< none when no contribution is known
    Aantal zonder;
    std::optional<Zin> zonder_tekst; ///< `3 samenwerkingen`
    std::optional<Zin> niet_begroot; ///< of how many the amount does not come from the budget
    std::optional<Zin> in_concept;   ///< of how many it is not adopted yet

    static constexpr auto fields = Fields{
        field<&Jaartotaal::jaar>("Begrotingsjaar"),
        field<&Jaartotaal::bijdrage>("Som van de bijdragen die bekend zijn"),
        field<&Jaartotaal::zonder>("Van hoeveel samenwerkingen de bijdrage niet bekend is"),
        field<&Jaartotaal::zonder_tekst>("Dat aantal in woorden"),
        field<&Jaartotaal::niet_begroot>("Van hoeveel het bedrag niet uit de begroting komt"),
        field<&Jaartotaal::in_concept>("Van hoeveel het bedrag nog niet is vastgesteld"),
    };
};

struct View {
    Jaar jaar;
    std::optional<Percentage> index;
    Percentage norm;
    std::vector<Rij> rijen;
    bool niet_volledig = false;
    std::vector<Jaartotaal> totaal;
    Groei groei;                     ///< of those of which both years are known
    std::optional<Zin> groei_zonder; ///< how many are left out of that: `2 samenwerkingen`
    Berekend<Percentage> aandeel_lasten;
    Berekend<Euro> per_inwoner;
    std::optional<Jaar> inwoners_jaar;
    std::vector<Stuurbaar> stuurbaar;
    std::vector<Dividendregel> dividend;
    std::vector<Opmerking> uittreedsommen;
    std::vector<Opmerking> verschillen;
    std::vector<Opmerking> niet_geteld;

    static constexpr auto fields = Fields{
        field<&View::jaar>("Het begrotingsjaar"),
        field<&View::index>("Index van onze begroting voor dit jaar"),
        field<&View::norm>("Norm voor de stijging van een bijdrage"),
        field<&View::rijen>("De samenwerkingen, de hoogste bijdrage eerst"),
        field<&View::niet_volledig>("Of er iets niet gelezen kon worden, zodat totalen niet volledig zijn"),
        field<&View::totaal>("Totaal per jaar"),
        field<&View::groei>("Groei van het totaal"),
        field<&View::groei_zonder>("Hoeveel samenwerkingen niet in die groei zitten"),
        field<&View::aandeel_lasten>("Deel van de lasten van onze begroting"),
        field<&View::per_inwoner>("Totaal per inwoner"),
        field<&View::inwoners_jaar>("Jaar van de inwoners"),
        field<&View::stuurbaar>("Wat de raad ervan kan sturen"),
        field<&View::dividend>("Dividend, dat nooit met bijdragen wordt verrekend"),
        field<&View::uittreedsommen>("Uittreedsommen die nog niet zijn betaald"),
        field<&View::verschillen>("Waar begrotingen en sleutel verschillen"),
        field<&View::niet_geteld>("Wat niet in de totalen zit, omdat wij niet meedoen of dat niet bekend is"),
    };
};

} // namespace grip::reports::bijdragen
