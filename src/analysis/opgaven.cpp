#include "analysis/opgaven.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/kengetallen.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

template <class Post, class M>
std::optional<Euro> binnen(const std::optional<Post>& post, M Post::*member) {
    if (!post || !((*post).*member) || !((*post).*member)->value) return {};
    if constexpr (std::is_same_v<M, std::optional<Bekend<Euro>>>) return ((*post).*member)->value;
    else return ((*post).*member)->value->value;
}

Versie versie_van(Totaalsoort soort) {
    switch (soort) {
    case Totaalsoort::begroot: return &Boekjaar::begroot;
    case Totaalsoort::begroot_na_wijziging: return &Boekjaar::begroot_na_wijziging;
    case Totaalsoort::werkelijk: return &Boekjaar::werkelijk;
    }
    return &Boekjaar::begroot;
}

/// None when there are no such figures.
const Jaarcijfers* cijfers_van(const Geld& geld, Jaar jaar, Versie versie) {
    const auto found = geld.jaren.find(jaar);
    return found == geld.jaren.end() || !(found->second.*versie) ? nullptr : &*(found->second.*versie);
}

std::optional<Euro> bedrag_in(const Geld& geld, Jaar jaar, Versie versie, Cijferpost post) {
    const Jaarcijfers* cijfers = cijfers_van(geld, jaar, versie);
    return cijfers == nullptr ? std::nullopt : bedrag_van(*cijfers, post);
}

/// What the figures themselves say of it.
std::optional<Euro> volgens_ons(const Geld& geld, Jaar jaar, Versie versie, const AndereOpgave& opgave) {
    const auto nu = bedrag_in(geld, jaar, versie, opgave.sleutel);
    if (opgave.soort == Opgavesoort::bedrag || !nu) return nu;
    const auto toen = bedrag_in(geld, Jaar{jaar.year - 1}, versie, opgave.sleutel);
    if (!toen) return {};
    return *nu - *toen;
}

} // namespace

std::optional<Euro> bedrag_van(const Jaarcijfers& c, Cijferpost post) {
    switch (post) {
    case Cijferpost::bijdrage: return bekend(c.bijdrage);
    case Cijferpost::lasten: return bekend(c.lasten);
    case Cijferpost::resultaat: return bekend(c.resultaat);
    case Cijferpost::eigen_vermogen_begin: return binnen(c.eigen_vermogen, &Balanspost::begin);
    case Cijferpost::eigen_vermogen_eind: return binnen(c.eigen_vermogen, &Balanspost::eind);
    case Cijferpost::vreemd_vermogen_begin: return binnen(c.vreemd_vermogen, &Balanspost::begin);
    case Cijferpost::vreemd_vermogen_eind: return binnen(c.vreemd_vermogen, &Balanspost::eind);
    case Cijferpost::dividend: return binnen(c.dividend, &Dividend::bedrag);
    case Cijferpost::weerstandscapaciteit: return bekend(c.weerstandscapaciteit);
    case Cijferpost::benodigde_weerstandscapaciteit: return bekend(c.benodigde_weerstandscapaciteit);
    }
    return {};
}

std::vector<Opgaveverschil> opgaveverschillen(const Geld& geld, Jaar jaar, Versie versie) {
    std::vector<Opgaveverschil> result;
    const Jaarcijfers* cijfers = cijfers_van(geld, jaar, versie);
    if (cijfers == nullptr) return result;
    for (const AndereOpgave& opgave : cijfers->andere_opgaven) {
        const auto hier = volgens_ons(geld, jaar, versie, opgave);
        if (hier && *hier != opgave.bedrag) result.push_back({&opgave, *hier});
    }
    return result;
}

std::string waarvan(const AndereOpgave& opgave) {
    const std::string post = label_of(opgave.sleutel);
    return opgave.soort == Opgavesoort::bedrag ? post : fmt::format("de stijging van {}", post);
}

std::vector<Totaalcontrole> totaalcontroles(const Register& data) {
    std::vector<Totaalcontrole> result;
    for (const Controletotaal& totaal : data.gemeente.controletotalen) {
        if (!alles_gelezen(data, fmt::format("jaren.{}", totaal.jaar.year))) continue;
        Totaalcontrole controle{&totaal, {}, {}};
        for (const Samenwerking& s : data.samenwerkingen) {
            const bool genoemd =
                std::ranges::any_of(totaal.samenwerkingen, [&](const auto& r) { return r.id == s.id; });
            if (!totaal.samenwerkingen.empty() && !genoemd) continue;
            const auto bedrag = bedrag_in(s.geld, totaal.jaar, versie_van(totaal.soort), Cijferpost::bijdrage);
            if (bedrag) controle.som += *bedrag;
            else if (genoemd) controle.zonder.push_back(&s);
        }
        result.push_back(std::move(controle));
    }
    return result;
}

std::optional<Zin> verschil(const Totaalcontrole& controle) {
    const Controletotaal& totaal = *controle.totaal;
    if (!controle.zonder.empty() || controle.som == totaal.bedrag) return {};
    const bool meer = totaal.bedrag > controle.som;
    const Euro hoeveel = meer ? totaal.bedrag - controle.som : controle.som - totaal.bedrag;
    return zin("{}: de bijdragen van {} tellen op tot {}; gedrukt staat {}, {} {}", totaal.naam, totaal.jaar,
               controle.som, totaal.bedrag, hoeveel, meer ? "meer" : "minder");
}

} // namespace grip::analysis
