#include "base/text.hpp"
#include "rules/rule.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::rules::bbv_taakveld_onbekend {
namespace {

template <Record R>
void check_codes(const std::vector<std::string>& lijst, const R& record, std::vector<Tekst> R::*codes,
                 Findings& findings) {
    for (std::size_t i = 0; i < (record.*codes).size(); ++i) {
        const std::string& code = (record.*codes)[i].text;
        if (std::ranges::find(lijst, code) != lijst.end()) continue;
        const auto near = nearest(code, lijst);
        findings.add(at(record, codes, i), fmt::format("taakveld {} bestaat niet", code),
                     near ? fmt::format("Bedoelde u \"{}\"?", *near) : "Zoek de code op in de begroting.");
    }
}

void run(const Context& context, Findings& findings) {
    std::vector<std::string> lijst;
    for (const Taakveld& taakveld : context.data.taakvelden->taakvelden) lijst.push_back(taakveld.code.text);
    for (const Samenwerking& s : context.data.samenwerkingen)
        check_codes(lijst, s.karakter, &Karakter::taakvelden, findings);
    check_codes(lijst, context.data.gemeente, &Gemeente::politiek_relevant, findings);
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
