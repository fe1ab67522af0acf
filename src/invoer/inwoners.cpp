#include "invoer/inwoners.hpp"

#include "analysis/partners.hpp"

#include <fmt/format.h>
#include <set>

namespace grip::invoer {
namespace {

/// Of whom inhabitants may be asked, by the name under which they stand in the register: the codes that stand with it.
using Deelnemers = std::map<std::string, std::set<std::string>>;

Deelnemers deelnemers_in(const Register& data) {
    const std::string& onze_naam = data.gemeente.naam.text;
    Deelnemers result{{onze_naam, {data.gemeente.code.text}}};
    for (const Samenwerking& samenwerking : data.samenwerkingen) {
        for (const Deelnemer& deelnemer : samenwerking.wie.deelnemers) {
            const bool gemeente = deelnemer.soort.value_or(Deelnemersoort::gemeente) == Deelnemersoort::gemeente;
            if (!gemeente || !deelnemer.naam) continue;
            auto& codes = result[deelnemer.naam->text];
            const bool onszelf = analysis::partnernaam(deelnemer.naam->text) == onze_naam;
            if (deelnemer.code) codes.insert(deelnemer.code->text);
            else if (onszelf) codes.insert(data.gemeente.code.text);
        }
    }
    return result;
}

void neem(Inwonersopgave& result, const Bevolking& bevolking, int vanaf, const std::string& naam,
          const std::string& code) {
    bool gevonden = false;
    for (auto jaar = bevolking.aantallen.lower_bound(vanaf); jaar != bevolking.aantallen.end(); ++jaar) {
        const auto aantal = jaar->second.find(code);
        if (aantal == jaar->second.end()) continue;
        gevonden = true;
        const std::string in_jaar = std::to_string(jaar->first);
        result.opgaven.push_back({fmt::format("inwoners op 1 januari {}, {}", in_jaar, naam),
                                  {"inwoners", in_jaar},
                                  {"aantallen", naam},
                                  std::to_string(aantal->second)});
    }
    if (!gevonden) result.onbekend.push_back(fmt::format("{} ({})", naam, code));
}

} // namespace

int eerste_jaar(const Bevolking& bevolking, const Gemeente& gemeente) {
    if (!gemeente.inwoners.empty()) return gemeente.inwoners.begin()->first.year;
    return bevolking.aantallen.empty() ? last_year : bevolking.aantallen.rbegin()->first - 2;
}

Inwonersopgave inwoners_uit(const Bevolking& bevolking, const Register& data, int vanaf) {
    Inwonersopgave result;
    for (const auto& [naam, codes] : deelnemers_in(data)) {
        if (codes.empty()) result.zonder_code.push_back(naam);
        else if (codes.size() > 1) result.meer_codes.push_back(naam);
        else neem(result, bevolking, vanaf, naam, *codes.begin());
    }
    return result;
}

} // namespace grip::invoer
