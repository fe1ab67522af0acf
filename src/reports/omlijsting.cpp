#include "reports/omlijsting.hpp"

#include "analysis/bestanden.hpp"
#include "base/version.hpp"
#include "schema/describe.hpp"
#include "schema/to_value.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {

void mark_ongelezen(const Register& data, Value& view) {
    if (auto* list = std::get_if<ValueList>(&view.data)) {
        for (Value& item : *list) mark_ongelezen(data, item);
    } else if (auto* object = std::get_if<ValueObject>(&view.data)) {
        for (ValueEntry& entry : *object) mark_ongelezen(data, entry.value);
    } else if (auto* missing = std::get_if<Missing>(&view.data)) {
        const bool empty = missing->reason == Reason::leeg;
        if (empty && !analysis::is_gelezen(data, missing->location)) missing->reason = Reason::ongelezen;
    }
}

Omlijsting omlijst(const Report& report, const Stand& stand, Ontbrekends ontbrekends,
                   const std::vector<std::string>& over, std::vector<std::string> merken) {
    Omlijsting omlijsting;
    omlijsting.titel.text = report.title;
    omlijsting.gemeente = stand.data.gemeente.naam;
    omlijsting.code = {stand.data.gemeente.code.text};
    omlijsting.peildatum = stand.peildatum;
    omlijsting.versie.text = version();
    omlijsting.niet_openbaar = !merken.empty();
    for (std::string& merk : merken) omlijsting.merken.push_back({std::move(merk)});
    omlijsting.gelezen = Aantal::of(static_cast<std::int64_t>(stand.data.samenwerkingen.size()));
    for (const std::string& wat : analysis::niet_gelezen_voor(stand.data, over))
        omlijsting.overgeslagen.push_back({wat});
    omlijsting.niet_volledig_gelezen = !omlijsting.overgeslagen.empty();
    omlijsting.ontbrekend = std::move(ontbrekends.per_bestand);
    omlijsting.niet_bekend = std::move(ontbrekends.per_samenwerking);
    return omlijsting;
}

Opschrift opschrift(const Omlijsting& omlijsting) {
    Opschrift opschrift{omlijsting.titel.text, omlijsting.gemeente.text, omlijsting.code.text,
                        omlijsting.peildatum,  omlijsting.versie.text,   {}};
    for (const Tekst& merk : omlijsting.merken) opschrift.merken.push_back(merk.text);
    return opschrift;
}

Bijsluiter bijsluiter(const Omlijsting& omlijsting, std::vector<std::string> keuzes, bool werk) {
    Bijsluiter bijsluiter{opschrift(omlijsting), std::move(keuzes), {}, {}};
    for (const Tekst& wat : omlijsting.overgeslagen) bijsluiter.niet_gelezen.push_back(wat.text);
    const auto voeg_toe = [&](const std::string& wie, const Tekst& wat) {
        bijsluiter.niet_bekend.push_back(fmt::format("{}: {}", wie, wat.text));
    };
    for (const NietBekend& feit : omlijsting.niet_bekend) {
        if (!werk) voeg_toe(feit.naam.text, feit.wat);
    }
    for (const Ontbrekend& feit : omlijsting.ontbrekend) {
        if (werk) voeg_toe(fmt::format("{} ({})", feit.naam.text, feit.bestand.text), feit.sleutels);
    }
    return bijsluiter;
}

Value join(const Omlijsting& omlijsting, Value view) {
    Value whole = schema::to_value(schema::shape_of<Omlijsting>(), &omlijsting);
    auto& entries = std::get<ValueObject>(whole.data);
    std::ranges::move(std::get<ValueObject>(view.data), std::back_inserter(entries));
    return whole;
}

} // namespace grip::reports
