// grip dashboard: all collaborations on one page, then a part for each. Twice a year to the raad.
#include "analysis/bestanden.hpp"
#include "reports/dashboard/blad.hpp"
#include "reports/dashboard/overzicht.hpp"
#include "reports/dashboard/weerstand.hpp"
#include "reports/define.hpp"
#include "reports/delen/keuze.hpp"

#include <fmt/format.h>

namespace grip::reports::dashboard {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    bool kort = false;
    std::optional<Date> sinds;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>("Alleen deze samenwerkingen; zonder id alle"),
        field<&Options::kort>("Alleen de ene bladzijde", false),
        field<&Options::sinds>("Wat er sinds deze dag is gewijzigd; zonder dag de laatste zes maanden"),
    };
};

struct Deel {
    Id id;
    Tekst naam;
    std::optional<Tekst> afkorting;
    std::optional<Blad> blad; ///< not on the one page

    static constexpr auto fields = Fields{
        field<&Deel::id>("Id van de samenwerking"),
        field<&Deel::naam>("Naam"),
        field<&Deel::afkorting>("Afkorting"),
        field<&Deel::blad>("Het deel over deze samenwerking"),
    };
};

struct View {
    Jaar jaar;
    Date sinds{};
    bool beperkt = false; ///< not all collaborations
    std::vector<Groep> groepen;
    Totaal totaal;
    bool niet_volledig = false;
    std::optional<Euro> totaal_bijdrage;
    std::optional<Weerstand> weerstand; ///< not for a choice of collaborations
    std::vector<Zin> beeindigd;
    std::vector<Opmerking> uittreedsommen;
    std::vector<Aandacht> aandacht;
    std::vector<Deel> samenwerkingen;

    static constexpr auto fields = Fields{
        field<&View::jaar>("Jaar van de bijdragen"),
        field<&View::sinds>("Begin van de periode"),
        field<&View::beperkt>("Of er een keuze is gemaakt"),
        field<&View::groepen>("De samenwerkingen naar aard"),
        field<&View::totaal>("Totalen"),
        field<&View::niet_volledig>("Of er iets niet gelezen kon worden, zodat totalen niet volledig zijn"),
        field<&View::totaal_bijdrage>("Som van de bijdragen"),
        field<&View::weerstand>("Risico's en weerstandsvermogen van de gemeente"),
        field<&View::beeindigd>("Beëindigde samenwerkingen"),
        field<&View::uittreedsommen>("Uittreedsommen die nog niet zijn betaald"),
        field<&View::aandacht>("De vijf die het meest aandacht vragen"),
        field<&View::samenwerkingen>("Per samenwerking een deel"),
    };
};

View view(const Stand& stand, const Options& options) {
    const Date sinds = options.sinds.value_or(add_months(stand.peildatum, -6));
    const auto keuze = kies(stand.data, options.samenwerkingen);
    Vooruitblikken vooruit = vooruitblikken(stand, keuze);
    Overzicht o = overzicht(stand, keuze, sinds, vooruit);
    View result{Jaar{year_of(stand.peildatum)},
                sinds,
                !options.samenwerkingen.empty(),
                std::move(o.groepen),
                o.totaal,
                !analysis::alles_gelezen(stand.data, fmt::format("jaren.{}", year_of(stand.peildatum))),
                o.totaal.bijdrage,
                {},
                std::move(o.beeindigd),
                std::move(o.uittreedsommen),
                std::move(o.aandacht),
                {}};
    const double z = analysis::fractie(stand.data.gemeente.risiconormen.zekerheid);
    const auto vermogen = analysis::weerstandsvermogen(stand.data, stand.peildatum, z);
    if (!result.beperkt) result.weerstand = weerstand(stand.data, stand.peildatum, vermogen);
    for (const Samenwerking* s : keuze) {
        Deel deel{{s->id}, s->identiteit.naam, s->identiteit.afkorting, {}};
        if (!options.kort && s->identiteit.status != Status::beeindigd)
            deel.blad = blad(stand, *s, sinds, vermogen, std::move(vooruit[s->id]));
        result.samenwerkingen.push_back(std::move(deel));
    }
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("dashboard", "Dashboard samenwerkingen");

} // namespace grip::reports::dashboard
