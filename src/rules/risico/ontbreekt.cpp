#include "rules/risico/ontbreekt.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace grip::rules {
namespace {

struct Telling {
    std::int64_t open = 0;
    std::vector<std::string> missend;
};

void meld(const std::vector<Risico>& risicos, const Location& plaats, bool (*mist)(const Risico& risico),
          std::string_view wat, std::string_view tip, Findings& findings) {
    Telling telling;
    for (const Risico& risico : risicos) {
        if (risico.status == Risicostatus::vervallen) continue;
        if (risico.vertrouwelijk !=
            Vertrouwelijk::nee) { // at its own place, which is left out for the public: a count would give it away
            if (mist(risico)) findings.add(at(risico), fmt::format("dit risico heeft geen {}", wat), std::string{tip});
            continue;
        }
        ++telling.open;
        if (mist(risico)) telling.missend.push_back(risico.id.text);
    }
    if (telling.missend.empty()) return;
    findings.add(plaats,
                 fmt::format("{} van {} zonder {}: {}", telling.missend.size(),
                             counted(telling.open, "risico", "risico's"), wat, fmt::join(telling.missend, ", ")),
                 std::string{tip});
}

} // namespace

void meld_ontbrekend(const Context& context, bool (*mist)(const Risico& risico), std::string_view wat,
                     std::string_view tip, Findings& findings) {
    const Gemeenterisicos& eigen = context.data.risicos;
    meld(eigen.risicos, at(eigen, &Gemeenterisicos::risicos), mist, wat, tip, findings);
    for (const Samenwerking& s : context.data.samenwerkingen) {
        if (loopt(s)) meld(s.risicobeeld.risicos, at(s.risicobeeld, &Risicobeeld::risicos), mist, wat, tip, findings);
    }
}

} // namespace grip::rules
