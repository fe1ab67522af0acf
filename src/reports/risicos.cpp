// grip risicos: all risks in one list, for whoever keeps them.
#include "reports/define.hpp"
#include "reports/delen/risicolijn.hpp"

#include <algorithm>

namespace grip::reports::risicos {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    std::optional<Risicocategorie> categorie;
    std::optional<Tekst> eigenaar;
    bool achterstallig = false;
    std::optional<Zekerheid> zekerheid;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>(
            "Alleen de risico's van deze samenwerkingen; zonder id alle, ook die van de gemeente zelf"),
        field<&Options::categorie>("Alleen risico's van deze soort"),
        field<&Options::eigenaar>("Alleen risico's van deze eigenaar, zoals hij in het register staat"),
        field<&Options::achterstallig>("Alleen risico's die langer geleden zijn bekeken dan normen.risico_maanden",
                                       false),
        field<&Options::zekerheid>(
            "Vanaf welke zekerheid een jaar slecht is, in procenten; zonder getal die van gemeente.yaml"),
    };
};

struct View {
    Percentage zekerheid;
    bool beperkt = false;
    bool met_aandeel = true; ///< else only a rounded total may be told
    bool iets_telt = false;
    std::optional<Zin> vertrouwelijk;
    std::vector<Risicolijn> risicos;

    static constexpr auto fields = Fields{
        field<&View::zekerheid>("Vanaf welke zekerheid een jaar slecht is"),
        field<&View::beperkt>("Of niet alle risico's in de lijst staan"),
        field<&View::met_aandeel>("Of de aandelen in de slechtste jaren openbaar zijn"),
        field<&View::iets_telt>("Of een van deze risico's meetelt"),
        field<&View::vertrouwelijk>("Hoeveel risico's vertrouwelijk zijn"),
        field<&View::risicos>("De risico's, naar bijdrage aan de slechtste jaren"),
    };
};

bool gevraagd(const Options& options, const Risicolijn& lijn) {
    const auto& ids = options.samenwerkingen;
    const bool hoort_erbij =
        ids.empty() ||
        (lijn.samenwerking && std::ranges::find(ids, lijn.samenwerking->text, &Ref<Samenwerking>::id) != ids.end());
    return hoort_erbij && (!options.categorie || options.categorie == lijn.categorie) &&
           (!options.eigenaar || options.eigenaar == lijn.eigenaar.waarde) &&
           (!options.achterstallig || lijn.achterstallig);
}

View view(const Stand& stand, const Options& options) {
    View result;
    const Zekerheid zekerheid = options.zekerheid.value_or(stand.data.gemeente.risiconormen.zekerheid);
    result.zekerheid = analysis::percentage(zekerheid);
    const auto vermogen = analysis::weerstandsvermogen(stand.data, stand.peildatum, analysis::fractie(zekerheid),
                                                       analysis::Vraag::zonder_totaal);
    result.met_aandeel = vermogen.openbaarheid != analysis::Openbaarheid::afgerond;
    result.vertrouwelijk = vertrouwelijke(vermogen, options.samenwerkingen);
    std::vector<Risicolijn> alle = risicolijnen(stand, vermogen);
    std::erase_if(alle, [](const Risicolijn& lijn) { return lijn.status == Risicostatus::vervallen; });
    const std::size_t aantal = alle.size();
    std::ranges::copy_if(alle, std::back_inserter(result.risicos),
                         [&](const Risicolijn& lijn) { return gevraagd(options, lijn); });
    result.iets_telt =
        std::ranges::any_of(result.risicos, [](const auto& r) { return r.verwachte_waarde.has_value(); });
    result.beperkt = result.risicos.size() < aantal;
    return result;
}

/// Nothing of a risk that is paid from elsewhere: it costs us nothing. Of any other that is not there, it is not known.
std::optional<Berekend<Euro>> verwachte_waarde(const Risicolijn& lijn) {
    if (lijn.telling == analysis::Telling::gedekt) return {};
    return Berekend<Euro>{lijn.verwachte_waarde};
}

using Vorm = Tabelvorm<View, Risicolijn>;
constexpr std::array kolommen{Vorm::kolom<&Risicolijn::nummer>("Nr."),
                              Vorm::kolom<&Risicolijn::van>("Van"),
                              Vorm::kolom<&Risicolijn::samenwerking>("Samenwerking"),
                              Vorm::kolom<&Risicolijn::id>("Id"),
                              Vorm::kolom<&Risicolijn::omschrijving>("Risico").noemt_rij(),
                              Vorm::kolom<&Risicolijn::categorie>("Categorie"),
                              Vorm::kolom<&Risicolijn::status>("Status"),
                              Vorm::kolom<&Risicolijn::telling>("Telt mee"),
                              Vorm::kolom<&Risicolijn::kans>("Kans per jaar"),
                              Vorm::kolom<&Risicolijn::min>("Laagste bedrag"),
                              Vorm::kolom<&Risicolijn::verwacht>("Verwacht bedrag"),
                              Vorm::kolom<&Risicolijn::max>("Hoogste bedrag"),
                              Vorm::kolom<&verwachte_waarde>("Verwachte waarde").opgeteld(),
                              Vorm::kolom<&Risicolijn::aandeel_in_staart>("Aandeel in slechtste jaren"),
                              Vorm::kolom<&Risicolijn::bijzonder>("Bijzonderheden"),
                              Vorm::kolom<&Risicolijn::aard>("Aard"),
                              Vorm::kolom<&Risicolijn::maatregel>("Maatregel"),
                              Vorm::kolom<&Risicolijn::eigenaar>("Eigenaar"),
                              Vorm::kolom<&Risicolijn::bijgewerkt>("Bekeken op"),
                              Vorm::kolom<&Risicolijn::opnemen>("Opnemen in paragraaf"),
                              Vorm::kolom<&Risicolijn::omdat>("Omdat")};

Tabel tabel(const View& view) {
    Tabel tabel = Vorm::tabel("Risico's", kolommen, view, &View::risicos);
    if (view.beperkt) tabel.weggelaten.push_back(als_zin("Dit is een keuze: niet alle risico's staan erin."));
    if (view.vertrouwelijk)
        tabel.weggelaten.push_back(zin("{} vertrouwelijk, en niet in deze lijst.", *view.vertrouwelijk));
    if (!view.met_aandeel)
        tabel.weggelaten.push_back(
            als_zin("Er staan geen aandelen in de slechtste jaren, omdat vertrouwelijke risico's "
                    "openbaar alleen in een afgerond totaal meetellen."));
    return tabel;
}

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, tabel>::report("risicos", "Risico's, naar wat ertoe doet", true);

} // namespace grip::reports::risicos
