// Makes a Report of a function `View view(const Stand&, const Options&)`. Heavy: included by each report's own file only.
#pragma once

#include "reports/report.hpp"
#include "schema/decode.hpp"
#include "schema/describe.hpp"
#include "schema/table_path.hpp"
#include "schema/to_value.hpp"

namespace grip::reports {

template <class View, class Options, View (*function)(const Stand&, const Options&)>
struct Definition {
    static Value view(const Stand* stand, const yaml::Document& document, yaml::Faults& faults) {
        const Options options = schema::decode<Options>(document, faults);
        if (!faults.empty() || stand == nullptr) return {};
        const View view = function(*stand, options);
        return schema::to_value(schema::shape_of<View>(), &view);
    }

    static consteval Report report(std::string_view id, std::string_view title,
                                   std::span<const Formaat> formaten = gewone_formaten, const Tabel* tabel = nullptr,
                                   std::span<const Beeld> beelden = {}) {
        const auto needs_table = [](Formaat f) { return f == Formaat::csv || f == Formaat::xlsx; };
        if (tabel == nullptr && std::ranges::any_of(formaten, needs_table)) throw "csv and xlsx are written of a Tabel";
        if (tabel != nullptr && !schema::leads_to_rows<View>(tabel->rijen)) throw "the rows are no list of the view";
        for (const Kolom& kolom : tabel == nullptr ? std::span<const Kolom>{} : tabel->kolommen) {
            if (!schema::leads_to_value<View>(kolom.pad, tabel->rijen)) throw "the view has no such column";
        }
        return {id, title, schema::shape_of<Options>, schema::shape_of<View>, view, formaten, tabel, beelden};
    }
};

} // namespace grip::reports
