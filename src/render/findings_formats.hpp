// Findings for other programs that show them beside the files: code scanning and pipelines.
#pragma once

#include "base/finding.hpp"

#include <span>
#include <string>

namespace grip::render {

/// `prefix` is put before each file, so that its path counts from the root of the repository.
struct FormatStyle {
    std::string prefix;
    std::string version; ///< of grip
    std::string address; ///< of grip
};

/// What is wrong and what to do, in one text.
inline std::string whole_message(const Finding& finding) { return finding.message + ". " + finding.hint; }

/// SARIF 2.1.0 (OASIS). Explained findings are suppressed, with their reason.
std::string findings_sarif(std::span<const Finding> findings, const FormatStyle& style);

/// Workflow commands of GitHub Actions, a line each. Explained findings are left out: the format cannot tell.
std::string findings_github(std::span<const Finding> findings, const FormatStyle& style);

/// A GitLab code quality report. Explained findings are left out: the format cannot tell.
std::string findings_gitlab(std::span<const Finding> findings, const FormatStyle& style);

} // namespace grip::render
