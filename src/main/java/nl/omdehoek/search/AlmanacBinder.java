package nl.omdehoek.search;

import org.apache.lucene.document.BinaryDocValuesField;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.ValueBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.ValueBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/** Keeps an almanac in the index as it is, to be read beside a hit. Public because Hibernate Search makes it. */
public final class AlmanacBinder implements ValueBinder {

    @Override
    public void bind(ValueBindingContext<?> context) {
        context.bridge(
                Almanac.class,
                new AsItIs(),
                context.typeFactory()
                        .extension(LuceneExtension.get())
                        .asNative(
                                Almanac.class,
                                (field, almanac, document) ->
                                        document.accept(new BinaryDocValuesField(field, almanac.bytes()))));
    }

    private static final class AsItIs implements ValueBridge<Almanac, Almanac> {
        @Override
        public Almanac toIndexedValue(Almanac almanac, ValueBridgeToIndexedValueContext context) {
            return almanac;
        }
    }
}
