// grip rapporteur: what a member of the raad needs who follows collaborations for the raad, to read in ten minutes. A working
// paper of the griffie for members (Woo art. 5.4a): not for the site.
#include "analysis/levensloop.hpp"
#include "analysis/namen.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/naam.hpp"
#include "reports/rapporteur/deel.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports::rapporteur {
namespace {

using analysis::Gelijkenis;

struct Options {
    std::vector<Tekst> naam;
    std::optional<Date> sinds;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::naam>("De naam van de rapporteur; de achternaam is genoeg als er één zo heet"),
        field<&Options::sinds>("Wat er sinds deze dag is gebeurd; zonder dag de laatste zes maanden"),
    };
};

struct View {
    Tekst naam;
    Date sinds{};
    bool nog_een = false; ///< more than one collaboration
    std::vector<Deel> samenwerkingen;
    std::optional<Zin> regelingen; ///< those of which raden can investigate the board together

    static constexpr auto fields = Fields{
        field<&View::naam>("De rapporteur"),
        field<&View::sinds>("Begin van de periode"),
        field<&View::nog_een>("Of de rapporteur er meer dan één volgt"),
        field<&View::samenwerkingen>("De samenwerkingen die de rapporteur volgt"),
        field<&View::regelingen>("De gemeenschappelijke regelingen daaronder"),
    };
};

struct Volgt {
    const Samenwerking* samenwerking = nullptr;
    const Rapporteur* rapporteur = nullptr;
};

/// Somebody, as first written, and what he follows.
struct Volger {
    std::string naam;
    std::vector<Volgt> volgt;
};

std::vector<Volger> volgers(const Register& data) {
    std::vector<Volger> result;
    for (const Samenwerking& s : data.samenwerkingen) {
        if (!analysis::loopt(s)) continue;
        for (const Rapporteur& r : s.wie.rapporteurs) {
            if (!r.naam) continue;
            const auto bekend = std::ranges::find_if(result, [&](const Volger& v) {
                return analysis::zelfde_persoon(v.naam, r.naam->text) == Gelijkenis::zeker;
            });
            if (bekend == result.end()) result.push_back({r.naam->text, {{&s, &r}}});
            else bekend->volgt.push_back({&s, &r});
        }
    }
    std::ranges::sort(result, {}, &Volger::naam);
    return result;
}

std::vector<std::string> namen_van(const std::vector<Volger>& volgers) {
    std::vector<std::string> namen;
    std::ranges::transform(volgers, std::back_inserter(namen), &Volger::naam);
    return namen;
}

std::string lijst(const std::vector<Volger>& volgers) { return join_dutch(namen_van(volgers)); }

const Volger& gevraagde(const std::vector<Volger>& volgers, const std::vector<Tekst>& woorden) {
    if (volgers.empty())
        throw NoPaper{"Er zijn geen raadsrapporteurs bekend. Vul bij een samenwerking `rapporteurs` in."};
    std::string naam;
    for (const Tekst& woord : woorden) naam += (naam.empty() ? "" : " ") + woord.text;
    if (naam.empty())
        throw UsageError{fmt::format("Noem een rapporteur achter `grip rapporteur`: {}.", lijst(volgers))};
    const auto passend = analysis::passende_namen(naam, namen_van(volgers));
    if (passend.size() == 1) return volgers[passend.front()];
    throw UsageError{fmt::format("{} rapporteur heet `{}`. De rapporteurs zijn: {}.",
                                 passend.empty() ? "Geen" : "Meer dan één", printable(naam), lijst(volgers))};
}

View view(const Stand& stand, const Options& options) {
    const std::vector<Volger> alle = volgers(stand.data);
    const Volger& volger = gevraagde(alle, options.naam);
    View result;
    result.naam = {volger.naam};
    result.sinds = options.sinds.value_or(add_months(stand.peildatum, -6));
    std::vector<const Samenwerking*> keuze;
    std::ranges::transform(volger.volgt, std::back_inserter(keuze), &Volgt::samenwerking);
    const Vooruitblikken vooruit = vooruitblikken(stand, keuze);
    std::vector<Zin> regelingen;
    for (const auto& [samenwerking, rapporteur] : volger.volgt) {
        result.samenwerkingen.push_back(
            deel(stand, *samenwerking, *rapporteur, result.sinds, vooruit.at(samenwerking->id)));
        if (result.samenwerkingen.back().regeling) regelingen.push_back(als_zin(in_zin(*samenwerking)));
    }
    std::ranges::stable_sort(result.samenwerkingen, std::ranges::greater{}, &Deel::signaal);
    result.nog_een = result.samenwerkingen.size() > 1;
    if (!regelingen.empty()) result.regelingen = opgesomd(regelingen);
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("rapporteur", "Voor de raadsrapporteur");

} // namespace grip::reports::rapporteur
