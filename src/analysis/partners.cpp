#include "analysis/partners.hpp"

#include "analysis/deelnemers.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace grip::analysis {
namespace {

/// Partners by their place among the names in order: comparing those takes a tenth of comparing the names.
using Kringleden = std::vector<std::size_t>;

std::vector<std::string> alle_namen(const std::vector<Kringlid>& leden) {
    std::set<std::string> namen;
    for (const Kringlid& lid : leden) namen.insert(lid.partners.begin(), lid.partners.end());
    return {namen.begin(), namen.end()};
}

std::vector<Kringleden> kringen_van(const std::vector<Kringlid>& leden, const std::vector<std::string>& namen) {
    std::vector<Kringleden> result;
    for (const Kringlid& lid : leden) {
        Kringleden& kring = result.emplace_back();
        for (const std::string& partner : lid.partners)
            kring.push_back(static_cast<std::size_t>(std::ranges::lower_bound(namen, partner) - namen.begin()));
    }
    return result;
}

/// Each that two have in common, once.
std::set<Kringleden> gedeeld(const std::vector<Kringleden>& kringen) {
    std::set<Kringleden> result;
    Kringleden samen;
    for (auto een = kringen.begin(); een != kringen.end(); ++een) {
        for (auto ander = std::next(een); ander != kringen.end(); ++ander) {
            samen.clear();
            std::ranges::set_intersection(*een, *ander, std::back_inserter(samen));
            if (samen.size() >= 2) result.insert(samen);
        }
    }
    return result;
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
    const std::vector<std::string> namen = alle_namen(leden);
    const std::vector<Kringleden> kringen = kringen_van(leden, namen);
    std::vector<Ontmoeting> result;
    for (const Kringleden& partners : gedeeld(kringen)) {
        Ontmoeting& ontmoeting = result.emplace_back();
        for (const std::size_t partner : partners) ontmoeting.partners.push_back(namen[partner]);
        for (std::size_t i = 0; i < leden.size(); ++i) {
            if (std::ranges::includes(kringen[i], partners)) ontmoeting.samenwerkingen.push_back(leden[i].samenwerking);
        }
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, [](const Ontmoeting& o) {
        return std::tuple{o.samenwerkingen.size(), o.partners.size()};
    });
    return result;
}

} // namespace grip::analysis
