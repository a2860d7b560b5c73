package nl.omdehoek;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Where what follows from a change is done: many at a time, yet not so many that a great load leaves no connection to the
 * database for readers.
 */
@Configuration(proxyBeanMethods = false)
class Background {

    private static final int AT_ONE_TIME = 200;

    /** What is not done by then is taken up at the next start. */
    private static final int SECONDS_TO_FINISH = 10;

    @Bean({"applicationTaskExecutor", "taskExecutor"})
    ThreadPoolTaskExecutor background() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setVirtualThreads(true);
        executor.setThreadNamePrefix("background-");
        executor.setCorePoolSize(AT_ONE_TIME);
        executor.setAllowCoreThreadTimeOut(true);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        return executor;
    }
}
