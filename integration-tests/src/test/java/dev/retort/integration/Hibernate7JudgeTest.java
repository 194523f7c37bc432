package dev.retort.integration;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

class Hibernate7JudgeTest extends HibernateJudging {

    static List<Arguments> sets() throws IOException {
        return sets(HibernateVersion.V7);
    }
}
