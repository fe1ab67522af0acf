#include "render/json.hpp"

#include <nlohmann/json.hpp>

namespace grip::render {
namespace {

using Json = nlohmann::ordered_json;

constexpr int indent = 2;

double as_number(std::int64_t scaled, int decimals) {
    return static_cast<double>(scaled) / static_cast<double>(power_of_ten(decimals));
}

/// A whole number stays one: 125000, not 125000.0.
Json number(std::int64_t scaled, int decimals) {
    const auto unit = power_of_ten(decimals);
    if (scaled % unit == 0) return scaled / unit;
    return as_number(scaled, decimals);
}

std::string_view list_of(Reason reason) {
    switch (reason) {
    case Reason::leeg:
    case Reason::niet_bekend: return {};
    case Reason::onbekend: return "onbekend";
    case Reason::vertrouwelijk: return "vertrouwelijk";
    case Reason::ongelezen: return "ongelezen";
    case Reason::niet_te_berekenen: return "niet_te_berekenen";
    }
    return {};
}

Json to_json(const Value& value);

/// The amounts, days and numbers of a sentence, in their order.
struct ToFigure {
    Json& figures;
    void add(const char* kind, Json value) const { figures.push_back({{kind, std::move(value)}}); }
    void operator()(const Number& n) const { add(n.percentage ? "procent" : "getal", number(n.scaled, n.decimals)); }
    void operator()(Tarief amount) const { add("bedrag", number(amount.scaled, Tarief::decimals)); }
    void operator()(Euro amount) const { add("bedrag", number(amount.cents, 2)); }
    void operator()(Rond amount) const { add("bedrag", number(amount.bedrag.cents, 2)); }
    void operator()(Date date) const { add("datum", iso(date)); }
    void operator()(Jaar jaar) const { add("jaar", jaar.year); }
    void operator()(const Choice& choice) const { add("keuze", choice.key); }
    void operator()(const Tekst&) const {}
    void operator()(const Url&) const {}
    void operator()(const Bron&) const {}
    void operator()(JaNee) const {}
    void operator()(const Missing&) const {}
};

Json figures(const Zin& zin) {
    Json result = Json::array();
    for (const Zindeel& deel : zin.delen) std::visit(ToFigure{result}, deel);
    return result;
}

/// Of a list of sentences a list for each; null when there is nothing in them.
Json figures(const Value& value) {
    if (const auto* zin = std::get_if<Zin>(&value.data)) {
        Json found = figures(*zin);
        return found.empty() ? Json{} : found;
    }
    const auto* list = std::get_if<ValueList>(&value.data);
    if (list == nullptr) return {};
    Json result = Json::array();
    bool any = false;
    for (const Value& item : *list) {
        const auto* zin = std::get_if<Zin>(&item.data);
        if (zin == nullptr) return {};
        result.push_back(figures(*zin));
        any = any || !result.back().empty();
    }
    return any ? result : Json{};
}

Json object(const ValueObject& entries) {
    Json result = Json::object();
    Json lists = Json::object();
    for (const auto& [key, value] : entries) {
        result[std::string{key}] = to_json(value);
        const auto* missing = std::get_if<Missing>(&value.data);
        if (missing != nullptr && !list_of(missing->reason).empty())
            lists[std::string{list_of(missing->reason)}].push_back(key);
        if (missing != nullptr && !missing->toelichting.empty())
            lists["redenen"][std::string{key}] = missing->toelichting;
        if (Json found = figures(value); !found.is_null()) result[std::string{key} + "_waarden"] = std::move(found);
        if (value.in_concept) lists["concept"].push_back(key);
    }
    result.update(lists);
    return result;
}

struct ToJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool yes) const { return yes; }
    Json operator()(JaNee answer) const { return answer.ja; }
    Json operator()(const Number& n) const { return number(n.scaled, n.decimals); }
    Json operator()(Euro amount) const { return number(amount.cents, 2); }
    Json operator()(Date date) const { return iso(date); }
    Json operator()(Jaar jaar) const { return jaar.year; }
    Json operator()(const Tekst& text) const { return text.text; }
    Json operator()(const Proza& text) const { return text.text; }
    Json operator()(const Url& url) const { return url.address; }
    Json operator()(const Bron& bron) const { return bron.text; }
    Json operator()(const Choice& choice) const { return choice.key; }
    Json operator()(const Missing&) const { return nullptr; }
    Json operator()(const Zin& zin) const { return in_woorden(zin); }
    Json operator()(const ValueList& list) const {
        Json result = Json::array();
        for (const Value& item : list) result.push_back(to_json(item));
        return result;
    }
    Json operator()(const ValueObject& entries) const { return object(entries); }
};

Json to_json(const Value& value) { return std::visit(ToJson{}, value.data); }

Json to_json(const Finding& finding) {
    Json result;
    result["regel"] = finding.rule->id;
    result["ernst"] = name(finding.severity);
    result["bestand"] = finding.location.file;
    result["pad"] = finding.location.path;
    result["lijn"] = finding.location.line;
    result["kolom"] = finding.location.column;
    if (!finding.location.blad.empty()) {
        result["blad"] = finding.location.blad;
        result["cel"] = cel(finding.location);
    }
    result["melding"] = finding.message;
    result["tip"] = finding.hint;
    result["wet"] = finding.grond;
    result["verklaard"] = !finding.explained.empty();
    return result;
}

} // namespace

std::string view_json(const Value& view) { return to_json(view).dump(indent) + "\n"; }

std::string findings_json(std::span<const Finding> findings, const Summary& summary) {
    Json result;
    result["bevindingen"] = Json::array();
    for (const Finding& finding : findings) result["bevindingen"].push_back(to_json(finding));
    result["samenvatting"] = {{"samenwerkingen", summary.samenwerkingen},      {"fout", summary.tally.fout},
                              {"waarschuwing", summary.tally.waarschuwing},    {"advies", summary.tally.advies},
                              {"verklaard", summary.tally.verklaard},          {"overgeslagen", summary.overgeslagen},
                              {"overgeslagen_onderdelen", summary.onderdelen}, {"stil", summary.stil}};
    return result.dump(indent) + "\n";
}

} // namespace grip::render
