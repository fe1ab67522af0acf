#include "reports/versie.hpp"

namespace grip::reports {
namespace {

/// What cannot be computed, for want of facts that are not told, is not known either.
void zeg_niet_bekend(Missing& missing) {
    const bool untold = missing.reason == Reason::niet_te_berekenen && missing.toelichting.empty();
    if (missing.reason == Reason::leeg || untold) missing.reason = Reason::niet_bekend;
}

} // namespace

void voor_de_raad(Value& view) {
    if (view.werk) {
        view.data = std::monostate{};
    } else if (auto* list = std::get_if<ValueList>(&view.data)) {
        for (Value& item : *list) voor_de_raad(item);
    } else if (auto* object = std::get_if<ValueObject>(&view.data)) {
        for (ValueEntry& entry : *object) voor_de_raad(entry.value);
    } else if (auto* missing = std::get_if<Missing>(&view.data)) {
        zeg_niet_bekend(*missing);
    } else if (auto* zin = std::get_if<Zin>(&view.data)) {
        for (Zindeel& deel : zin->delen) {
            if (auto* feit = std::get_if<Missing>(&deel)) zeg_niet_bekend(*feit);
        }
    }
}

} // namespace grip::reports
