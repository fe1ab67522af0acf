// The pictures that go with a paper.
#pragma once

#include "cli/output.hpp"
#include "render/drawing.hpp"
#include "reports/omlijsting.hpp"

namespace grip::cli {

/// Where a paper that is written in the folder `paper` finds its pictures, which go to `folder`. Throws UsageError for a folder
/// to which Markdown cannot refer.
std::vector<reports::Beeldverwijzing> picture_links(const std::vector<Beeld>& beelden,
                                                    const std::filesystem::path& folder,
                                                    const std::filesystem::path& paper);

/// The same without a folder, for a page that holds them.
std::vector<reports::Beeldverwijzing> picture_names(const std::vector<Beeld>& beelden);

/// In the same order.
std::vector<render::Drawing> drawings(const std::vector<Beeld>& beelden, const Opschrift& opschrift);

/// The files that they become, as SVG.
std::vector<OutputFile> picture_files(const std::vector<Beeld>& beelden, const std::vector<render::Drawing>& drawn,
                                      const std::filesystem::path& folder);

} // namespace grip::cli
