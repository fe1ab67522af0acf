// grip jaaroverzicht: once a year for the raad, to set frames and ask account: the collaborations in which policy is made, what
// they were for and what came of it; and in short those that carry out and support.
#include "analysis/deelnemers.hpp"
#include "reports/define.hpp"
#include "reports/delen/groei.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/telwoord.hpp"
#include "reports/jaaroverzicht/deel.hpp"

#include <algorithm>
#include <map>

namespace grip::reports::jaaroverzicht {
namespace {

struct Options {
    Jaar jaar;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::jaar>("Het jaar waarop wordt teruggekeken"),
    };
};

struct Veld {
    Tekst beleidsveld;
    std::vector<Beleidsdeel> delen;

    static constexpr auto fields = Fields{
        field<&Veld::beleidsveld>("Het beleidsveld"),
        field<&Veld::delen>("De samenwerkingen die daar beleid maken"),
    };
};

/// What of our principles is served by whom, and with what outcome.
struct Uitgangspuntregel {
    Tekst uitgangspunt;
    Zin samenwerkingen;
    std::optional<Zin> doelen;

    static constexpr auto fields = Fields{
        field<&Uitgangspuntregel::uitgangspunt>("Het uitgangspunt"),
        field<&Uitgangspuntregel::samenwerkingen>("De samenwerkingen die het dienen"),
        field<&Uitgangspuntregel::doelen>("Hoeveel van hun doelen zijn gehaald"),
    };
};

struct View {
    Jaar jaar;
    std::optional<Zin> kern;
    std::vector<Uitgangspuntregel> uitgangspunten;
    std::vector<Veld> velden;
    std::vector<Kortregel> uitvoering;
    std::vector<Kortregel> bedrijfsvoering;

    static constexpr auto fields = Fields{
        field<&View::jaar>("Het jaar"),
        field<&View::kern>("Hoeveel samenwerkingen, wat zij kostten en hoeveel doelen zijn gehaald"),
        field<&View::uitgangspunten>("Wat samenwerkingen voor onze uitgangspunten doen"),
        field<&View::velden>("Samenwerkingen die beleid maken, per beleidsveld"),
        field<&View::uitvoering>("Samenwerkingen die uitvoeren"),
        field<&View::bedrijfsvoering>("Samenwerkingen in de bedrijfsvoering"),
    };
};

using Keuze = std::vector<const Samenwerking*>;

/// By the first kind of work, when it makes no policy.
bool is_van(const Samenwerking& s, Aard aard) {
    const auto& soorten = s.karakter.aard.items;
    if (analysis::maakt_beleid(s)) return aard == Aard::beleid;
    return !soorten.empty() && soorten.front() == aard;
}

std::vector<Kortregel> kortregels(const Stand& stand, const Keuze& keuze, Aard aard, Jaar jaar) {
    std::vector<Kortregel> result;
    for (const Samenwerking* s : keuze) {
        if (is_van(*s, aard)) result.push_back(kortregel(stand, *s, jaar));
    }
    return result;
}

/// By the first beleidsveld of each.
std::vector<Veld> velden(const Stand& stand, const Keuze& keuze, Jaar jaar) {
    std::map<std::string, std::vector<Beleidsdeel>> groepen;
    for (const Samenwerking* s : keuze) {
        if (!is_van(*s, Aard::beleid)) continue;
        const auto& beleidsvelden = s->karakter.beleidsvelden;
        const std::string veld = beleidsvelden.empty() ? "Beleidsveld niet bekend" : beleidsvelden.front().text;
        groepen[veld].push_back(beleidsdeel(stand, *s, jaar));
    }
    std::vector<Veld> result;
    for (auto& [naam, delen] : groepen) result.push_back({{naam}, std::move(delen)});
    return result;
}

std::vector<Uitgangspuntregel> uitgangspunten(const Stand& stand, const Keuze& keuze, Jaar jaar) {
    std::vector<Uitgangspuntregel> result;
    for (const auto& [id, uitgangspunt] : stand.data.gemeente.uitgangspunten) {
        std::vector<Zin> namen;
        Doelscore score;
        for (const Samenwerking* s : keuze) {
            const auto& gediend = s->karakter.uitgangspunten;
            if (std::ranges::find(gediend, id.text, &Ref<Uitgangspunt>::id) == gediend.end()) continue;
            namen.push_back(als_zin(s->identiteit.naam));
            score += doelscore(*s, jaar);
        }
        if (!namen.empty()) result.push_back({{uitgangspunt.tekst.text}, opgesomd(namen), in_zin(score)});
    }
    return result;
}

/// `In 2026 maakten wij in drie samenwerkingen samen beleid. Zij kosten samen € 2,1 miljoen. …`
std::optional<Zin> kern(const Stand& stand, const Keuze& keuze, Jaar jaar) {
    std::int64_t aantal = 0;
    std::int64_t met_bedrag = 0;
    Euro som;
    Doelscore score;
    for (const Samenwerking* s : keuze) {
        if (!is_van(*s, Aard::beleid)) continue;
        ++aantal;
        score += doelscore(*s, jaar);
        if (const auto bedrag = jaarbijdrage(stand.data, *s, jaar).bijdrage.waarde) {
            som.cents += bedrag->cents;
            ++met_bedrag;
        }
    }
    if (aantal == 0) return {};
    const std::string_view soort = aantal == 1 ? "samenwerking" : "samenwerkingen";
    Zin result = zin("In {} maakten wij in {} {} samen beleid.", jaar, telwoord(aantal), soort);
    if (met_bedrag > 0)
        result +=
            zin(" Begroot was daarvoor {}{}.", in_miljoenen(som),
                met_bedrag < aantal ? zin("; van {} is het bedrag niet bekend", telwoord(aantal - met_bedrag)) : Zin{});
    if (score.gemeten > 0)
        result += zin(" Van {} waarvan de uitkomst bekend is, {} {} gehaald.",
                      score.gemeten == 1 ? "het doel" : "de " + telwoord(score.gemeten) + " doelen",
                      score.gehaald == 1 ? "is er" : "zijn er", telwoord(score.gehaald));
    return result;
}

View view(const Stand& stand, const Options& options) {
    Keuze keuze = kies(stand.data, {});
    std::erase_if(keuze, [&](const Samenwerking* s) { return !analysis::doen_mee_in(stand.data, *s, options.jaar); });
    View result;
    result.jaar = options.jaar;
    result.kern = kern(stand, keuze, options.jaar);
    result.uitgangspunten = uitgangspunten(stand, keuze, options.jaar);
    result.velden = velden(stand, keuze, options.jaar);
    result.uitvoering = kortregels(stand, keuze, Aard::uitvoering, options.jaar);
    result.bedrijfsvoering = kortregels(stand, keuze, Aard::bedrijfsvoering, options.jaar);
    return result;
}

} // namespace

extern constinit const Report report =
    Definition<View, Options, view>::report("jaaroverzicht", "Jaaroverzicht samenwerkingen");

} // namespace grip::reports::jaaroverzicht
