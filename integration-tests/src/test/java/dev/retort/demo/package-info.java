/**
 * The main job from end to end, for people to watch: {@code mvn -q -Pdemo verify}.
 * It works in a temporary folder with the real compiler, the real command line and an embedded PostgreSQL.
 */
package dev.retort.demo;
