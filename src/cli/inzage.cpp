#include "cli/inzage.hpp"

#include "analysis/geheimhouding.hpp"
#include "load/withhold.hpp"
#include "rules/gemeentewet/geheimhouding.hpp"

#include <set>

namespace grip::cli {
namespace {

/// Of each secrecy that holds on the day what a paper bears. Several records share one that was imposed on them together.
std::set<std::string> geheimmerken(const Register& data, Date peildatum) {
    std::set<std::string> merken;
    rules::elke_geheimhouding({data, peildatum}, [&](const rules::Geheim& geheim) {
        if (analysis::geldt(geheim.geheimhouding, peildatum)) merken.insert(analysis::geheimmerk(geheim.geheimhouding));
    });
    return merken;
}

ZonderGeheim zonder(Read read, const std::string& merk) {
    load::withhold_geheim(read.loaded.data, [&](const Geheimhouding& geheimhouding) {
        return analysis::geldt(geheimhouding, read.peildatum) && analysis::geheimmerk(geheimhouding) == merk;
    });
    return {merk, check_for_reports(Lezer::intern, std::move(read))};
}

} // namespace

Inzage inzage_in(Read read, Lezer lezer) {
    Inzage inzage;
    inzage.lezer = lezer;
    if (lezer == Lezer::intern) {
        for (const std::string& merk : geheimmerken(read.loaded.data, read.peildatum))
            inzage.zonder.push_back(zonder(read, merk));
        inzage.intern = check_for_reports(Lezer::intern, read);
    }
    inzage.openbaar = check_for_reports(Lezer::openbaar, std::move(read));
    return inzage;
}

void voor_elk(Inzage& inzage, const std::function<void(Checked&)>& f) {
    f(inzage.openbaar);
    if (inzage.lezer == Lezer::intern) f(inzage.intern);
    for (ZonderGeheim& zonder : inzage.zonder) f(zonder.rest);
}

} // namespace grip::cli
