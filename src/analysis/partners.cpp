#include "analysis/partners.hpp"

#include "analysis/deelnemers.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace grip::analysis {
namespace {

bool doen_allen_mee(const std::vector<std::string>& partners, const Kringlid& lid) {
    return std::ranges::includes(lid.partners, partners);
}

} // namespace

std::string partnernaam(std::string_view naam) {
    constexpr std::string_view gemeente = "gemeente ";
    return std::string{lower_ascii(naam).starts_with(gemeente) ? naam.substr(gemeente.size()) : naam};
}

const Regio* voorkeursregio(const Gemeente& gemeente) {
    if (!gemeente.voorkeursregio) return nullptr;
    const auto found = gemeente.regios.find({gemeente.voorkeursregio->id});
    return found == gemeente.regios.end() ? nullptr : &found->second;
}

std::optional<std::vector<std::string>> deelnemers_buiten(const Regio& regio, const Samenwerking& samenwerking,
                                                          Date dag) {
    const auto deelnemers = deelnemers_op(samenwerking, dag);
    if (deelnemers.empty()) return {};
    std::vector<std::string> buiten;
    for (const Deelnemer* d : deelnemers) {
        if (!d->naam || d->soort.value_or(Deelnemersoort::gemeente) != Deelnemersoort::gemeente) continue;
        const std::string naam = partnernaam(d->naam->text);
        const auto zelfde = [&](const Tekst& gemeente) { return partnernaam(gemeente.text) == naam; };
        if (std::ranges::none_of(regio.gemeenten, zelfde)) buiten.push_back(naam);
    }
    return buiten;
}

std::vector<std::string> partners_van(const Register& data, const Samenwerking& samenwerking, Date dag) {
    std::set<std::string> namen;
    for (const Deelnemer* deelnemer : deelnemers_op(samenwerking, dag)) {
        if (deelnemer->naam) namen.insert(partnernaam(deelnemer->naam->text));
    }
    namen.erase(partnernaam(data.gemeente.naam.text));
    return {namen.begin(), namen.end()};
}

std::vector<Ontmoeting> ontmoetingen(const std::vector<Kringlid>& leden) {
    std::set<std::vector<std::string>> kringen;
    for (auto een = leden.begin(); een != leden.end(); ++een) {
        for (auto ander = std::next(een); ander != leden.end(); ++ander) {
            std::vector<std::string> samen;
            std::ranges::set_intersection(een->partners, ander->partners, std::back_inserter(samen));
            if (samen.size() >= 2) kringen.insert(std::move(samen));
        }
    }
    std::vector<Ontmoeting> result;
    for (const std::vector<std::string>& partners : kringen) {
        Ontmoeting ontmoeting{partners, {}};
        for (const Kringlid& lid : leden) {
            if (doen_allen_mee(partners, lid)) ontmoeting.samenwerkingen.push_back(lid.samenwerking);
        }
        result.push_back(std::move(ontmoeting));
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, [](const Ontmoeting& o) {
        return std::tuple{o.samenwerkingen.size(), o.partners.size()};
    });
    return result;
}

} // namespace grip::analysis
