// grip coordinatie: for stuurgroep and management, all collaborations beside each other: who, with whom, on what, and what comes.
#include "analysis/levensloop.hpp"
#include "reports/coordinatie/overzicht.hpp"
#include "reports/define.hpp"
#include "reports/delen/kalender/gebeurtenis.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/telwoord.hpp"
#include "reports/delen/volgorde.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace grip::reports::coordinatie {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>("Alleen deze samenwerkingen; zonder id alle die lopen"),
    };
};

struct View {
    Zin kern;
    std::vector<Beleidsveld> beleidsvelden;
    std::vector<Portefeuille> portefeuilles;
    std::optional<Zin> vaakst;
    std::vector<Kringregel> kringen;
    std::vector<Overlap> overlappen;
    Date tot{};
    std::vector<Gebeurtenis> agenda;
    Relaties relaties; ///< for the picture

    static constexpr auto fields = Fields{
        field<&View::kern>("Hoeveel samenwerkingen en partners het zijn"),
        field<&View::beleidsvelden>("De samenwerkingen per beleidsveld"),
        field<&View::portefeuilles>("De samenwerkingen per portefeuillehouder"),
        field<&View::vaakst>("Welke partners elkaar het vaakst treffen"),
        field<&View::kringen>("Partners die elkaar vaker treffen"),
        field<&View::overlappen>("Onderwerpen waaraan meer dan één samenwerking werkt"),
        field<&View::tot>("De laatste dag van de agenda"),
        field<&View::agenda>("De agenda van het komende halfjaar"),
    };
};

constexpr std::size_t most_circles = 10;

/// What a meeting about all of it must know; not what boards and clerks send each other.
bool is_voor_overleg(const Gebeurtenis& g) {
    constexpr std::array<std::string_view, 7> soorten{"vergadering", "raadsdag", "raadsbesluit", "contract",
                                                      "evaluatie",   "afspraak", "traject"};
    return g.samenwerking && std::ranges::find(soorten, g.soort.text) != soorten.end();
}

std::vector<Gebeurtenis> agenda(const Stand& stand, const std::vector<const Samenwerking*>& keuze, Date tot) {
    std::vector<Gebeurtenis> result = kalenderinhoud(stand, keuze, tot, false).gebeurtenissen;
    std::erase_if(result, [&](const Gebeurtenis& g) {
        const bool komt = g.datum >= stand.peildatum && g.datum <= tot && !g.klaar && !g.vervallen;
        return !komt || !is_voor_overleg(g);
    });
    return result;
}

std::vector<analysis::Kringlid> kringleden(const Stand& stand, const std::vector<const Samenwerking*>& keuze) {
    std::vector<analysis::Kringlid> leden;
    for (const Samenwerking* s : keuze) leden.push_back({s, analysis::partners_van(stand.data, *s, stand.peildatum)});
    return leden;
}

/// Those who take part in most first; a collaboration stands near the middle of its partners, so that lines cross less.
Relaties relaties(const std::vector<analysis::Kringlid>& leden) {
    std::map<std::string, std::size_t> aantallen;
    for (const analysis::Kringlid& lid : leden) {
        for (const std::string& partner : lid.partners) ++aantallen[partner];
    }
    Relaties beeld;
    for (const auto& [naam, aantal] : aantallen) beeld.partners.push_back(naam);
    std::ranges::stable_sort(beeld.partners, std::ranges::greater{},
                             [&](const std::string& naam) { return aantallen.at(naam); });
    const auto plaats = [&](const std::string& naam) {
        return static_cast<std::size_t>(std::ranges::find(beeld.partners, naam) - beeld.partners.begin());
    };
    const auto midden = [&](const analysis::Kringlid& lid) {
        std::size_t som = 0;
        for (const std::string& partner : lid.partners) som += plaats(partner);
        return lid.partners.empty() ? 0.0 : static_cast<double>(som) / static_cast<double>(lid.partners.size());
    };
    std::vector<analysis::Kringlid> volgorde = leden;
    std::ranges::stable_sort(volgorde, {}, midden);
    for (std::size_t i = 0; i < volgorde.size(); ++i) {
        beeld.samenwerkingen.push_back(kort(*volgorde[i].samenwerking));
        for (const std::string& partner : volgorde[i].partners) beeld.lijnen.push_back({plaats(partner), i});
    }
    std::ranges::sort(beeld.lijnen, {}, [](const Relaties::Lijn& l) { return std::pair{l.partner, l.samenwerking}; });
    return beeld;
}

/// Of a choice it is said that it is one; what is only being prepared is told apart.
Zin kern(const std::vector<const Samenwerking*>& keuze, std::size_t partners, bool is_keuze) {
    if (keuze.empty()) return als_zin("Er zijn geen lopende samenwerkingen bekend.");
    const auto komt_nog = std::ranges::count_if(keuze, [](const Samenwerking* s) { return analysis::komt_nog(*s); });
    const auto aantal = is_keuze ? std::ssize(keuze) : std::ssize(keuze) - komt_nog;
    const Zin met = partners == 0 ? als_zin("; met wie, is niet bekend")
                                  : zin(" met {}", geteld(static_cast<std::int64_t>(partners), "partner", "partners"));
    const Zin hoeveel = geteld(aantal, "samenwerking", "samenwerkingen");
    if (is_keuze) return zin("Dit stuk gaat over {}{}; niet alle samenwerkingen staan erin.", hoeveel, met);
    if (komt_nog == 0) return zin("Wij werken in {} samen{}.", hoeveel, met);
    return zin("Wij werken in {} samen, en bereiden er {} voor; daarin werken wij samen{}.", hoeveel,
               telwoord(komt_nog), met);
}

View view(const Stand& stand, const Options& options) {
    std::vector<const Samenwerking*> keuze = kies(stand.data, options.samenwerkingen);
    std::erase_if(keuze, [](const Samenwerking* s) { return !analysis::loopt(*s); });
    op_bijdrage(stand.data, Jaar{year_of(stand.peildatum)}, keuze);
    View result;
    const std::vector<analysis::Kringlid> leden = kringleden(stand, keuze);
    result.relaties = relaties(leden);
    result.kern = kern(keuze, result.relaties.partners.size(), !options.samenwerkingen.empty());
    result.tot = add_months(stand.peildatum, 6);
    result.beleidsvelden = beleidsvelden(stand, leden);
    result.portefeuilles = portefeuilles(stand, leden);
    std::vector<analysis::Ontmoeting> ontmoetingen = analysis::ontmoetingen(leden);
    if (ontmoetingen.size() > most_circles) ontmoetingen.resize(most_circles);
    result.kringen = kringregels(stand.data, ontmoetingen);
    if (!result.kringen.empty())
        result.vaakst = zin("{} treffen elkaar het vaakst: in {} samenwerkingen.",
                            met_hoofdletter(result.kringen[0].partners), telwoord(result.kringen[0].aantal.scaled));
    result.overlappen = overlappen(stand, leden);
    result.agenda = agenda(stand, keuze, result.tot);
    return result;
}

std::vector<Beeld> beelden(const View& view) { return {{"relaties", "Wie met wie samenwerkt", view.relaties}}; }

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, beelden>::report("coordinatie", "Wie met wie samenwerkt");

} // namespace grip::reports::coordinatie
