// What grip bijdragen shows of all parties.
#pragma once

#include "reports/delen/dividend.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/opgaven.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/stuurbaar.hpp"

namespace grip::reports::bijdragen {

/// As a cell shows it: empty of a year in which we do not take part.
struct Jaarbedrag {
    Gegeven<Euro> bedrag;
    bool doet_mee = true;

    static constexpr auto fields = Fields{
        field<&Jaarbedrag::bedrag>("De bijdrage"),
        field<&Jaarbedrag::doet_mee>("Of wij dan meedoen"),
    };
};

struct Rij {
    Id id;
    Tekst naam;
    Tekst in_zin;                    ///< the name with its article
    bool komt_nog = false;           ///< what it costs now is preparation
    std::optional<Zin> deelname;     ///< `tot en met 30 juni 2026`, `nog in voorbereiding`
    std::vector<Jaarbijdrage> jaren; ///< the year before, the year itself, and those ahead
    Groei groei;
    Berekend<Percentage> aandeel_lasten;
    Berekend<Euro> per_inwoner;
    Gegeven<Beinvloedbaarheid> beinvloedbaar;
    std::optional<Zin> opmerking; ///< for what has no place beside a figure: `2027: concept`
    Jaarbedrag vorig;
    Jaarbedrag dit;
    std::optional<Zin> opvalt;
    Sturing sturing; ///< for the sum of what can be steered

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
        field<&Rij::vorig>("De bijdrage van het jaar ervoor"),
        field<&Rij::dit>("De bijdrage van het jaar zelf"),
        field<&Rij::opvalt>("Wat eraan opvalt"),
    };
};

struct Jaartotaal {
    Jaar jaar;
    Berekend<Euro> bijdrage;   ///< none when no contribution is known
    Zin naam;                  ///< `Begroting 2026 na wijziging`
    bool uit_een_stuk = false; ///< the name says where all amounts stand
    Aantal zonder;
    std::optional<Zin> zonder_tekst; ///< `3 samenwerkingen`
    std::optional<Zin> niet_begroot; ///< of how many the amount does not come from the budget
    std::optional<Zin> in_concept;   ///< of how many it is not adopted yet

    static constexpr auto fields = Fields{
        field<&Jaartotaal::jaar>("Begrotingsjaar"),
        field<&Jaartotaal::bijdrage>("Som van de bijdragen die bekend zijn"),
        field<&Jaartotaal::naam>("Het jaar, met het stuk waaruit de bedragen komen"),
        field<&Jaartotaal::zonder>("Van hoeveel samenwerkingen de bijdrage niet bekend is"),
        field<&Jaartotaal::zonder_tekst>("Dat aantal in woorden"),
        field<&Jaartotaal::niet_begroot>("Van hoeveel het bedrag niet uit de begroting komt"),
        field<&Jaartotaal::in_concept>("Van hoeveel het bedrag nog niet is vastgesteld"),
    };
};

/// The part of the totals of which both years are known.
struct Vergelijkbaar {
    Aantal aantal;
    Euro vorig;
    Euro dit;
    std::optional<Zin> verschil;
    Zin zonder; ///< which are left out

    static constexpr auto fields = Fields{
        field<&Vergelijkbaar::aantal>("Van hoeveel samenwerkingen beide jaren bekend zijn"),
        field<&Vergelijkbaar::vorig>("Som van hun bijdragen in het jaar ervoor"),
        field<&Vergelijkbaar::dit>("Som van hun bijdragen in het jaar zelf"),
        field<&Vergelijkbaar::verschil>("Hoe die verschillen, in woorden"),
        field<&Vergelijkbaar::zonder>("Welke er niet in zitten"),
    };
};

struct LatereRij {
    Tekst naam;
    std::vector<Jaarbedrag> bedragen;
    Zin waar;

    static constexpr auto fields = Fields{
        field<&LatereRij::naam>("Naam"),
        field<&LatereRij::bedragen>("De bijdrage van elk van deze jaren"),
        field<&LatereRij::waar>("Waar die bedragen staan"),
    };
};

struct LaterJaar {
    Jaar jaar;
    std::optional<Euro> totaal; ///< none when it would lack some

    static constexpr auto fields = Fields{
        field<&LaterJaar::jaar>("Begrotingsjaar"),
        field<&LaterJaar::totaal>("Som, als alle bijdragen bekend zijn"),
    };
};

struct Latere {
    std::vector<LaterJaar> jaren;
    std::vector<LatereRij> rijen;
    bool met_totaal = false;
    std::optional<Zin> onbekend; ///< of how many nothing stands there

    static constexpr auto fields = Fields{
        field<&Latere::jaren>("De latere jaren waarvan iets bekend is"),
        field<&Latere::rijen>("De samenwerkingen waarvan dan iets bekend is"),
        field<&Latere::met_totaal>("Of van een van die jaren alles bekend is"),
        field<&Latere::onbekend>("Van hoeveel samenwerkingen een jaar niet bekend is"),
    };
};

struct View {
    Jaar jaar;
    std::optional<Percentage> index;
    std::optional<Percentage> norm; ///< none when the municipality set none
    Zin grens;                      ///< that norm in words, or the usual percentage
    std::vector<Rij> rijen;
    bool niet_volledig = false;
    std::vector<Jaartotaal> totaal;
    Jaartotaal totaal_vorig; ///< these two are in `totaal` too
    Jaartotaal totaal_dit;
    bool met_bedragen = false; ///< of one of these two years
    std::vector<Opmerking> nieuws;
    Groei groei;                                ///< of those of which both years are known
    std::optional<Zin> opvalt;                  ///< at that growth
    std::optional<Vergelijkbaar> vergelijkbaar; ///< none when that is all of the totals
    Latere later;
    std::optional<Zin> groei_zonder; ///< how many are left out of that: `2 samenwerkingen`
    Berekend<Percentage> aandeel_lasten;
    Berekend<Euro> per_inwoner;
    std::optional<Jaar> inwoners_jaar;
    std::vector<Stuurbaar> stuurbaar;
    std::vector<Dividendregel> dividend;
    std::vector<Opmerking> uittreedsommen;
    std::vector<Opmerking> verschillen;
    std::vector<Opgaveregel> opgaven; ///< printed totals and contributions that do not agree with these
    std::vector<Opmerking> niet_geteld;

    static constexpr auto fields = Fields{
        field<&View::jaar>("Het begrotingsjaar"),
        field<&View::index>("Index van onze begroting voor dit jaar"),
        field<&View::norm>("Onze norm voor de stijging van een bijdrage"),
        field<&View::rijen>("De samenwerkingen, de hoogste bijdrage eerst"),
        field<&View::niet_volledig>("Of er iets niet gelezen kon worden, zodat totalen niet volledig zijn"),
        field<&View::totaal>("Totaal per jaar"),
        field<&View::totaal_vorig>("Totaal van het jaar ervoor"),
        field<&View::totaal_dit>("Totaal van het jaar zelf"),
        field<&View::met_bedragen>("Of van een van die jaren een bedrag bekend is"),
        field<&View::nieuws>("Wat de bedragen zeggen, in zinnen"),
        field<&View::groei>("Groei van het totaal"),
        field<&View::opvalt>("Wat daaraan opvalt"),
        field<&View::vergelijkbaar>("Het deel waarvan beide jaren bekend zijn, als dat niet alles is"),
        field<&View::later>("De jaren erna"),
        field<&View::groei_zonder>("Hoeveel samenwerkingen niet in die groei zitten"),
        field<&View::aandeel_lasten>("Deel van de lasten van onze begroting"),
        field<&View::per_inwoner>("Totaal per inwoner"),
        field<&View::inwoners_jaar>("Jaar van de inwoners"),
        field<&View::stuurbaar>("Wat de raad ervan kan sturen"),
        field<&View::dividend>("Dividend, dat nooit met bijdragen wordt verrekend"),
        field<&View::uittreedsommen>("Uittreedsommen die nog niet zijn betaald"),
        field<&View::verschillen>("Waar begrotingen en sleutel verschillen"),
        field<&View::opgaven>("Waar gedrukte totalen en bijdragen anders zijn dan wat hier staat"),
        field<&View::niet_geteld>("Wat niet in de totalen zit, omdat wij niet meedoen of dat niet bekend is"),
    };
};

} // namespace grip::reports::bijdragen
