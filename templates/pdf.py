# Run by `grip --als pdf` as `python3 -I`: a page on standard input becomes a tagged PDF on standard output. Nothing outside the page
# is asked for; its pictures are in it.
import sys

import weasyprint


def only_within(url, *args, **kwargs):
    if not url.startswith("data:"):
        raise ValueError(url)
    return weasyprint.default_url_fetcher(url, *args, **kwargs)


page = weasyprint.HTML(string=sys.stdin.buffer.read().decode("utf-8"), url_fetcher=only_within)
tagged = "pdf_variant" if hasattr(weasyprint, "DEFAULT_OPTIONS") else "variant"  # WeasyPrint 60 gave it another name
# without the hints of HTML each list would begin with 1, whatever number it names
sys.stdout.buffer.write(page.write_pdf(presentational_hints=True, **{tagged: "pdf/ua-1"}))
