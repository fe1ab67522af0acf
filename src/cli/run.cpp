#include "cli/run.hpp"

#include "rules/all.hpp"

namespace grip::cli {

Checked check_register(const Call& call) {
    const Algemeen algemeen = read_options<Algemeen>(call.options);
    Checked checked;
    checked.folder = algemeen.map ? std::filesystem::path{algemeen.map->text} : find_register(call.environment.folder);
    checked.peildatum = algemeen.peildatum.value_or(call.environment.today);
    load::Loaded loaded = load::load(checked.folder, rules::all());
    checked.data = std::move(loaded.data);
    checked.usable = loaded.usable;
    checked.findings = rules::run_all({checked.data, checked.peildatum}, std::move(loaded.findings), loaded.usable);
    return checked;
}

std::string source_line(const Register& data, Lezer lezer, const Finding& finding) {
    const auto file_of = [](const auto& document) -> const std::string& { return document->file; };
    const auto found = std::ranges::lower_bound(data.documents, finding.location.file, {}, file_of);
    if (found == data.documents.end() || (*found)->file != finding.location.file) return {};
    const yaml::Document& document = **found;
    const bool placeless = finding.location.path.empty() && finding.rule->group() == "yaml";
    const bool unclear = placeless && yaml::may_hold_marks(document);
    if (lezer == Lezer::openbaar && (finding.location.confidential() || unclear)) return {};
    return std::string{yaml::source_line(document, finding.location.line)};
}

bool is_overgeslagen(const Register& data, const std::string& id) {
    return std::ranges::binary_search(data.overgeslagen, fmt::format("samenwerkingen/{}.yaml", id));
}

void require_samenwerking(const Register& data, const std::string& id) {
    if (std::ranges::binary_search(data.samenwerkingen, id, {}, &Samenwerking::id)) return;
    if (is_overgeslagen(data, id)) {
        throw WorldError{
            fmt::format("`{}` is overgeslagen, want het bestand heeft fouten. `grip toets {}` vertelt welke.", id, id)};
    }
    std::vector<std::string> ids;
    for (const Samenwerking& samenwerking : data.samenwerkingen) ids.push_back(samenwerking.id);
    const auto near = nearest(id, ids);
    throw UsageError{
        fmt::format("Er is geen samenwerking `{}` in het register. {}", printable(id),
                    near ? fmt::format("Bedoelde u `{}`?", *near) : "Het id is de naam van het bestand zonder .yaml.")};
}

} // namespace grip::cli
