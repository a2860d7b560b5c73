package nl.omdehoek.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How Dutch words become search terms. Words are stemmed; what the stemmer leaves apart (huis and huizen, brief and
 * brieven, les and lessen) is brought together after it. When indexing, compounds are also taken apart and neighbours
 * put together, so that "taal les" and "taalles" find one another. See decision 0007.
 */
final class DutchAnalysis implements LuceneAnalysisConfigurer {

    static final String INDEX = "dutch_index";
    static final String SEARCH = "dutch_search";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(INDEX).instance(analyzer(true));
        context.analyzer(SEARCH).instance(analyzer(false));
    }

    static Analyzer analyzer(boolean takeApart) {
        try {
            var chain = CustomAnalyzer.builder()
                    .withTokenizer("standard")
                    .addTokenFilter("lowercase")
                    .addTokenFilter("asciiFolding")
                    .addTokenFilter("patternReplace", "pattern", "'s$", "replacement", "")
                    .addTokenFilter("stop", "words", "search/stopwords.txt", "format", "wordset");
            if (takeApart) {
                chain = chain.addTokenFilter(
                                "shingle",
                                "minShingleSize",
                                "2",
                                "maxShingleSize",
                                "2",
                                "tokenSeparator",
                                "",
                                "fillerToken",
                                "")
                        .addTokenFilter(
                                "dictionaryCompoundWord",
                                "dictionary",
                                "search/compound-parts.txt",
                                "minWordSize",
                                "6",
                                "minSubwordSize",
                                "3",
                                "maxSubwordSize",
                                "14",
                                "onlyLongestMatch",
                                "true");
            }
            return chain.addTokenFilter("stemmerOverride", "dictionary", "search/stems.txt", "ignoreCase", "true")
                    .addTokenFilter("snowballPorter", "language", "Dutch")
                    .addTokenFilter("patternReplace", "pattern", "z$", "replacement", "s")
                    .addTokenFilter("patternReplace", "pattern", "v$", "replacement", "f")
                    .addTokenFilter("patternReplace", "pattern", "([bcdfghjklmnpqrstvwxz])\\1$", "replacement", "$1")
                    .addTokenFilter("patternReplace", "pattern", "([aeou])\\1(?=[a-z]$)", "replacement", "$1")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The word lists of the search cannot be read", e);
        }
    }
}
