#include "base/text.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::bbv_taakveld_onbekend {
namespace {

void run(const Context& context, Findings& findings) {
    const auto& lijst = context.data.taakvelden->taakvelden;
    std::vector<std::string> codes;
    for (const Taakveld& taakveld : lijst) codes.push_back(taakveld.code.text);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        for (std::size_t i = 0; i < s.karakter.taakvelden.size(); ++i) {
            const std::string& code = s.karakter.taakvelden[i].text;
            if (std::ranges::find(codes, code) != codes.end()) continue;
            const auto near = nearest(code, codes);
            findings.add(at(s.karakter, &Karakter::taakvelden, i), fmt::format("taakveld {} bestaat niet", code),
                         near ? fmt::format("Bedoelde u \"{}\"?", *near) : "Zoek de code op in de begroting.");
        }
    }
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "bbv/taakveld-onbekend",
             .severity = Severity::fout,
             .title = "Een code van een taakveld die niet bestaat",
             .law = "BBV art. 66; Regeling vaststelling taakvelden en verstrekking informatie voor derden",
             .explanation =
                 "Taakvelden zijn de vaste lijst waarlangs elke gemeente begroot en verantwoordt. Deze code staat er "
                 "niet in. Controleer haar in de begroting; schrijf haar als tekst, want \"0.10\" is niet \"0.1\"."},
    .run = run};

} // namespace grip::rules::bbv_taakveld_onbekend
