package dev.retort.apply;

import dev.retort.Retort;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that dies, without another word, before its n-th call of the database. */
public final class CrashingUpgrade {

    private CrashingUpgrade() {}

    public static void main(String[] args) {
        int last = Integer.parseInt(args[1]);
        AtomicInteger calls = new AtomicInteger();
        CountingSource source = new CountingSource(UrlSource.of(args[0]), what -> {
            if (calls.incrementAndGet() == last) {
                Runtime.getRuntime().halt(137);
            }
        });
        Retort.on(source.dataSource()).upgrade();
    }
}
