package nl.omdehoek;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Where what follows from a change is done: no more at one time than half of the connections to the database, so that
 * readers have the other half, also after a great load.
 */
@Configuration(proxyBeanMethods = false)
class Background {

    /** What is not done by then is taken up at the next start. */
    private static final int SECONDS_TO_FINISH = 10;

    @Bean({"applicationTaskExecutor", "taskExecutor"})
    ThreadPoolTaskExecutor background(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        var executor = new ThreadPoolTaskExecutor();
        executor.setVirtualThreads(true);
        executor.setThreadNamePrefix("background-");
        executor.setCorePoolSize(Math.max(1, connections / 2));
        executor.setAllowCoreThreadTimeOut(true);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        return executor;
    }
}
