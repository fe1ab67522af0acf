// All files of a site, made in memory.
#pragma once

#include "cli/output.hpp"
#include "cli/run.hpp"

#include <functional>

namespace grip::cli {

/// How a site is wanted.
struct Siteaanvraag {
    Lezer lezer = Lezer::openbaar;
    /// For who is working on the register: the findings on top, and a page that follows its files.
    bool kijkend = false;
    /// Makes a PDF of a page, for the place that it gets in the site; empty: no paper comes as PDF. Asked by several threads.
    std::function<std::string(const std::string& pad, const std::string& html)> pdf = {};
    /// Told after each paper: how many are done, of how many. Asked by several threads.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// Paths are relative to the root of the site. What is not `usable` becomes one page with the findings, and only for `kijkend`.
std::vector<OutputFile> site_files(Read read, const Siteaanvraag& aanvraag);

} // namespace grip::cli
