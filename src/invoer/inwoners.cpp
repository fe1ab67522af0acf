#include "invoer/inwoners.hpp"

#include "analysis/partners.hpp"

#include <fmt/format.h>
#include <set>

namespace grip::invoer {
namespace {

/// Of whom inhabitants may be asked: the names under which each code stands in the register.
struct Deelnemers {
    std::map<std::string, std::set<std::string>> namen;
    std::set<std::string> zonder_code;
};

Deelnemers deelnemers_in(const Register& data) {
    Deelnemers result;
    const std::string& onze_naam = data.gemeente.naam.text;
    result.namen[data.gemeente.code.text].insert(onze_naam);
    for (const Samenwerking& samenwerking : data.samenwerkingen) {
        for (const Deelnemer& deelnemer : samenwerking.wie.deelnemers) {
            const bool gemeente = deelnemer.soort.value_or(Deelnemersoort::gemeente) == Deelnemersoort::gemeente;
            if (!gemeente || !deelnemer.naam || analysis::partnernaam(deelnemer.naam->text) == onze_naam) continue;
            if (deelnemer.code) result.namen[deelnemer.code->text].insert(deelnemer.naam->text);
            else result.zonder_code.insert(deelnemer.naam->text);
        }
    }
    return result;
}

} // namespace

int eerste_jaar(const Bevolking& bevolking, const Gemeente& gemeente) {
    if (!gemeente.inwoners.empty()) return gemeente.inwoners.begin()->first.year;
    return bevolking.aantallen.empty() ? last_year : bevolking.aantallen.rbegin()->first - 2;
}

Inwonersopgave inwoners_uit(const Bevolking& bevolking, const Register& data, int vanaf) {
    const Deelnemers deelnemers = deelnemers_in(data);
    Inwonersopgave result;
    std::set<std::string> gevonden;
    for (auto jaar = bevolking.aantallen.lower_bound(vanaf); jaar != bevolking.aantallen.end(); ++jaar) {
        const std::string in_jaar = std::to_string(jaar->first);
        for (const auto& [code, namen] : deelnemers.namen) {
            const auto aantal = jaar->second.find(code);
            if (aantal == jaar->second.end()) continue;
            gevonden.insert(code);
            for (const std::string& naam : namen)
                result.opgaven.push_back({fmt::format("inwoners op 1 januari {}, {}", in_jaar, naam),
                                          {"inwoners", in_jaar},
                                          {"aantallen", naam},
                                          std::to_string(aantal->second)});
        }
    }
    for (const auto& [code, namen] : deelnemers.namen)
        if (!gevonden.contains(code)) result.onbekend.push_back(code);
    result.zonder_code.assign(deelnemers.zonder_code.begin(), deelnemers.zonder_code.end());
    return result;
}

} // namespace grip::invoer
