// A risk in the paper and list of risks: what it is, how it counts, and whether the paragraph must name it.
#pragma once

#include "analysis/risico/weerstandsvermogen.hpp"
#include "reports/report.hpp"
#include "schema/gegeven.hpp"

namespace grip {

template <>
inline constexpr auto options<analysis::Telling> = std::array{
    Option{analysis::Telling::telt, "telt", "Telt mee", "ja"},
    Option{analysis::Telling::gewogen, "gewogen", "Telt mee als zeker bedrag, want alleen kans maal gevolg is bekend",
           "ja, als zeker bedrag"},
    Option{analysis::Telling::gedekt, "gedekt", "Is anders gedekt", "anders gedekt"},
    Option{analysis::Telling::vervallen, "vervallen", "Bestaat niet meer"},
    Option{analysis::Telling::zonder_kans, "zonder-kans", "De kans ontbreekt", "de kans is niet bekend"},
    Option{analysis::Telling::zonder_bedrag, "zonder-bedrag", "Het bedrag ontbreekt", "het bedrag is niet bekend"},
    Option{analysis::Telling::tegenstrijdig, "tegenstrijdig", "Het register spreekt zichzelf tegen",
           "de gegevens spreken elkaar tegen"},
    Option{analysis::Telling::vertrouwelijk, "vertrouwelijk", "Staat niet in een openbaar stuk"},
    Option{analysis::Telling::bedrag_vertrouwelijk, "bedrag-vertrouwelijk",
           "Kans en bedrag staan niet in een openbaar stuk", "het bedrag is vertrouwelijk"},
};

namespace reports {

/// Whether the paragraph weerstandsvermogen en risicobeheersing must name a risk (BBV art. 11).
enum class Opnemen { ja, nee, beoordelen };

} // namespace reports

template <>
inline constexpr auto options<reports::Opnemen> = std::array{
    Option{reports::Opnemen::ja, "ja", "Het risico hoort in de paragraaf"},
    Option{reports::Opnemen::nee, "nee", "Het hoeft niet in de paragraaf"},
    Option{reports::Opnemen::beoordelen, "beoordelen", "Het register zegt te weinig; beoordeel het zelf",
           "zelf beoordelen"},
};

namespace reports {

struct Risicolijn {
    std::size_t post = 0; ///< its place among the `posten`
    Aantal nummer;        ///< the one that brings most to the tail is 1
    std::optional<Id> samenwerking;
    Tekst van; ///< name of the collaboration, or of the municipality
    Id id;
    Tekst omschrijving;
    std::optional<Risicocategorie> categorie;
    analysis::Telling telling{};
    std::optional<Gegeven<Kans>> kans;            ///< with the source of the risk
    std::optional<Gegeven<Percentage>> kans_rond; ///< the same with one decimal, for people
    bool gewogen = false;                         ///< the chance is in the amount, and not known by itself
    std::optional<Euro> min;                      ///< these three: our share and years applied, to the cent
    std::optional<Euro> verwacht;
    std::optional<Euro> max;
    std::optional<Zin> over;            ///< `in 2 jaar`, of amounts that come back; none of those of one year
    std::optional<Verdeling> verdeling; ///< none of a single amount
    std::optional<Euro> gemiddelde;     ///< what it costs on average when it occurs
    std::optional<Euro> verwachte_waarde;
    std::optional<Percentage> aandeel_in_staart;
    bool aandeel_nihil = false; ///< it is there, and prints as nothing
    std::optional<Tekst> samen_met;
    std::optional<Zin> bijzonder; ///< what else a reader needs to compute the line: share, years, classes, shape
    std::optional<Tekst> gedekt_door;
    Gegeven<Duur> aard;
    Gegeven<Tekst> maatregel;
    Gegeven<Tekst> eigenaar;
    Risicostatus status{};
    std::optional<Date> bijgewerkt;
    bool achterstallig = false; ///< longer ago looked at than the norm
    Opnemen opnemen{};
    Zin omdat;
    bool noemen_bekend = false; ///< it can be told whether it belongs there

    static constexpr auto fields = Fields{
        field<&Risicolijn::nummer>("Volgorde naar bijdrage aan de slechtste jaren"),
        field<&Risicolijn::samenwerking>("Id van de samenwerking; geen voor de gemeente zelf"),
        field<&Risicolijn::van>("Van wie het risico is"),
        field<&Risicolijn::id>("Id van het risico").voor_de_beheerder(),
        field<&Risicolijn::omschrijving>("Wat er kan gebeuren"),
        field<&Risicolijn::categorie>("Soort risico"),
        field<&Risicolijn::telling>("Of en hoe het meetelt"),
        field<&Risicolijn::kans>("Kans per jaar, in procenten"),
        field<&Risicolijn::kans_rond>("Dezelfde kans op een decimaal"),
        field<&Risicolijn::gewogen>("Of de kans in het bedrag zit, en apart niet bekend is"),
        field<&Risicolijn::min>("Het laagste bedrag, voor ons deel"),
        field<&Risicolijn::verwacht>("Het verwachte bedrag, voor ons deel"),
        field<&Risicolijn::max>("Het hoogste bedrag, voor ons deel"),
        field<&Risicolijn::over>("In hoeveel jaar die bedragen vallen, als het er meer zijn"),
        field<&Risicolijn::verdeling>("Hoe de bedragen tussen laagste en hoogste liggen"),
        field<&Risicolijn::gemiddelde>("Wat het gemiddeld kost als het gebeurt"),
        field<&Risicolijn::verwachte_waarde>("Kans maal dat gemiddelde"),
        field<&Risicolijn::aandeel_in_staart>("Deel van de kosten in de slechtste jaren"),
        field<&Risicolijn::aandeel_nihil>("Of dat deel kleiner is dan 0,1 %"),
        field<&Risicolijn::samen_met>("De groep waarmee het één oorzaak deelt"),
        field<&Risicolijn::bijzonder>("Wat verder meetelt in de berekening van deze regel"),
        field<&Risicolijn::gedekt_door>("Waaruit het wordt betaald"),
        field<&Risicolijn::aard>("Incidenteel of structureel"),
        field<&Risicolijn::maatregel>("Wat eraan wordt gedaan"),
        field<&Risicolijn::eigenaar>("Functie die het bewaakt"),
        field<&Risicolijn::status>("Of het nog bestaat"),
        field<&Risicolijn::bijgewerkt>("Wanneer het voor het laatst is bekeken"),
        field<&Risicolijn::achterstallig>("Of dat langer geleden is dan de norm"),
        field<&Risicolijn::opnemen>("Of het in de paragraaf hoort"),
        field<&Risicolijn::omdat>("Waarom"),
        field<&Risicolijn::noemen_bekend>("Of te zeggen is of het in de paragraaf hoort"),
    };
};

/// Of a fraction.
Kans procent(double kans);

/// Those that count by what they bring to the tail, the largest first, and behind them the others; numbered. Of what is
/// confidential nothing is listed.
std::vector<Risicolijn> risicolijnen(const Stand& stand, const analysis::Weerstandsvermogen& vermogen);

/// How many risks this reader does not know the size of, because they are confidential.
std::int64_t aantal_vertrouwelijk(const analysis::Weerstandsvermogen& vermogen);

/// How many risks were taken out for this reader: `2 risico's zijn`; none when there are none. Of these collaborations
/// only, when any is named.
std::optional<Zin> vertrouwelijke(const analysis::Weerstandsvermogen& vermogen,
                                  const std::vector<Ref<Samenwerking>>& samenwerkingen = {});

} // namespace reports
} // namespace grip
