#include "render/cell_text.hpp"

namespace grip::render {

std::string cell_text(const Value& value) {
    struct Tell : Dutch {
        using Dutch::operator();
        std::string operator()(const Tekst& text) const { return text.text; }
        std::string operator()(const Proza& text) const { return text.text; }
        std::string operator()(const Url& url) const { return url.address; }
        std::string operator()(const Bron& bron) const { return bron.text; }
        std::string operator()(bool answer) const { return Dutch::operator()(JaNee{answer}); }
        std::string operator()(const Missing& missing) const {
            const bool empty = missing.reason == Reason::leeg || missing.reason == Reason::niet_bekend ||
                               missing.reason == Reason::niet_te_berekenen;
            return empty ? std::string{} : std::string{word(missing.reason)};
        }
        std::string operator()(const ValueList& list) const {
            std::string joined;
            for (const Value& item : list) joined += (joined.empty() ? "" : "; ") + cell_text(item);
            return joined;
        }
        std::string operator()(const Zin& zin) const { return in_woorden(zin); }
        std::string operator()(std::monostate) const { return ""; }
        std::string operator()(const ValueObject&) const { return ""; }
        std::string operator()(const Number& n) const { return dutch_number(n.scaled, n.decimals); }
        std::string operator()(Date date) const { return iso(date); }
    };
    return std::visit(Tell{}, value.data);
}

} // namespace grip::render
