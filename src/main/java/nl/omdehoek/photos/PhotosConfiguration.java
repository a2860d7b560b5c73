package nl.omdehoek.photos;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where photos are kept, by setting. */
@Configuration(proxyBeanMethods = false)
class PhotosConfiguration {

    /** Refuses any other word than {@code database} or {@code folder}: it would be found out when photos are missing. */
    @Bean
    PhotoStore photoStore(
            @Value("${omdehoek.photos.store}") String store,
            @Value("${omdehoek.photos.folder}") Path folder,
            JdbcClient jdbc) {
        return switch (store) {
            case "database" -> new PhotosInDatabase(jdbc);
            case "folder" -> new PhotosInFolder(folder);
            default -> throw new IllegalArgumentException("omdehoek.photos.store is database or folder, not " + store);
        };
    }
}
